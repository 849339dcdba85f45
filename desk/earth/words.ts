import { geoContains } from 'd3-geo'
import { type Disputed, disputed, type Override } from './disputed'
import type { Frame, LonLat } from './frame'
import type { View } from './grade'
import type { Drawing } from './overlay'
import { placeIn } from './projection'
import { inStates, land, type Territories, territory } from './territories'

/** Who made the imagery and the boundaries. */
export const credit = 'NASA Earth Observatory; boundaries Natural Earth'
export const licence = 'Public domain'

/** What is drawn, and how, for the words about it. */
export interface Picture {
  territories: Territories
  frame: Frame
  view: View
  drawing: Drawing
  overrides: readonly Override[]
}

/** What the picture shows, for a reader who cannot see it. */
export function describe({ territories, frame, view, drawing }: Picture): string {
  const { highlight, mark, points, routes } = drawing
  const names = (codes: readonly string[]) => list(codes.map((code) => sentenceName(territories, code)))
  const drawn = [
    highlight.length > 0 && `${names(highlight)} ${are(highlight)} outlined in amber`,
    mark.length > 0 && `${names(mark)} ${are(mark)} filled in red`,
    points.length > 0 &&
      `${list(points.map(({ name }) => name))} ${are(points)} marked with ${dots(points.length)}`,
    routes.length > 0 && `${routes.length === 1 ? 'an amber line crosses' : 'amber lines cross'} the globe`,
  ].filter((part) => part !== false)
  const middle = centreName(territories, frame.centre)
  const opening = `Satellite view of the Earth by ${view}${middle ? `, centred on ${middle}` : ''}`
  return `${[opening, list(drawn)].filter((part) => part !== '').join('; ')}.`
}

/** What the reader should know: whose outlines these are, and where the map takes a side. */
export function captionFor(picture: Picture): string {
  const { territories, drawing } = picture
  const names = (codes: readonly string[]) => list(codes.map((code) => sentenceName(territories, code)))
  const parts = [
    drawing.highlight.length > 0 && `Outlined: ${names(drawing.highlight)}.`,
    drawing.mark.length > 0 && `Filled: ${names(drawing.mark)}.`,
    `Boundaries are de facto, as drawn by Natural Earth${boundaryNotes(picture)}.`,
    ...movedNotes(picture),
    [...drawing.highlight, ...drawing.mark].some(inStates) && 'State boundaries: US Census Bureau.',
  ]
  return parts.filter((part) => part !== false).join(' ')
}

/** The disputed territories in view that a caption should name: those of the states drawn, and all moved ones. */
export function disputesInView({ frame, drawing, overrides }: Picture): (Disputed & { movedTo?: string })[] {
  const drawn = [...drawing.highlight, ...drawing.mark]
  return Object.entries(disputed).flatMap(([key, dispute]) => {
    if (!placeIn(frame, dispute.inside)) return []
    const movedTo = overrides.find((override) => override.key === key)?.to
    if (movedTo) return [{ ...dispute, movedTo }]
    return dispute.claimants.some((code) => drawn.includes(code)) ? [dispute] : []
  })
}

function boundaryNotes(picture: Picture): string {
  const all = disputesInView(picture).filter(({ movedTo }) => movedTo === undefined)
  const unmoved = all.filter(({ how }) => how === undefined)
  const holders = [...new Set(unmoved.map(({ drawnIn }) => drawnIn))]
  const notes = holders.map((holder) => {
    const names = list(unmoved.filter(({ drawnIn }) => drawnIn === holder).map(({ name }) => name))
    return holder ? `${names} inside ${sentenceName(picture.territories, holder)}` : `${names} apart`
  })
  notes.push(...all.flatMap(({ name, how }) => (how ? [`${name} ${how}`] : [])))
  return notes.length > 0 ? `, with ${list(notes)}` : ''
}

function movedNotes(picture: Picture): string[] {
  return disputesInView(picture).flatMap(({ name, drawnIn, movedTo }) => {
    if (movedTo === undefined) return []
    const found = drawnIn ? `inside ${sentenceName(picture.territories, drawnIn)}` : 'apart'
    return [
      `${name}, which it draws ${found}, is shown here inside ${sentenceName(picture.territories, movedTo)}.`,
    ]
  })
}

/** The country in the middle of the picture. At sea there is none, and degrees would tell a listener nothing. */
function centreName(territories: Territories, [lon, lat]: LonLat): string | undefined {
  const held = [...territories.world.territories.values()].find(({ code }) =>
    geoContains(land(territories, [code]), [lon, lat]),
  )
  return held && sentenceName(territories, held.code)
}

const withArticle = new Set('AE BS CF CG CD DO FO GB KM KY MH MV NL PH PS SB SC TC US VI VG'.split(' '))

export function sentenceName(territories: Territories, code: string): string {
  const { name } = territory(territories, code)
  return withArticle.has(code) ? `the ${name}` : name
}

const are = (things: readonly unknown[]) => (things.length === 1 ? 'is' : 'are')
const dots = (count: number) => (count === 1 ? 'a dot' : 'dots')

export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
