import { join } from 'node:path'
import { borrow } from '../borrow'
import { CannotDraw } from '../earth/fault'
import type { LonLat } from '../earth/frame'
import { chooseFrame } from '../earth/framing'
import { place, point, readView } from '../earth/request'
import { readTerritories, territory } from '../earth/territories'
import { captionFor, disputesInView, list, sentenceName } from '../earth/words'
import { type Engraving, engrave, type Name } from '../engraving/engrave'
import { readHeights } from '../engraving/heights'
import { openFaces } from './faces'
import { encode, type Plate, plateSize } from './plate'
import type { Values } from './request'
import { whereOf } from './satellite'

/** Nearer than this the coasts of 1:10m are angles. */
const zoomLimit = 80
const zoomUnasked = 24
/** From here on the coasts of 1:50m show their corners. */
const fineFrom = 3

/** A map as it was engraved. */
export async function map(values: Values): Promise<Plate> {
  const ways = (values.route ?? []).map(routeName)
  const request = readView({ ...values, route: [] }, zoomLimit)
  const bases = (values.base ?? []).map((one) => point('--base', one))
  const straits = (values.strait ?? []).map((one) => point('--strait', one))
  const seas = (values.sea ?? []).map((one) => name('--sea', one))
  const lands = (values.land ?? []).map((one) => name('--land', one))
  const { drawing, overrides } = request
  const shown = {
    ...drawing,
    points: [...drawing.points, ...bases, ...straits],
    routes: ways.flatMap(({ through }) => pairs(through)),
  }
  const coarse = chooseFrame(
    readTerritories(),
    { ...request, drawing: shown },
    { ...plateSize, closest: zoomUnasked },
  )
  const fine = coarse.radius > fineFrom * 0.46 * coarse.height
  const territories = readTerritories(overrides, fine ? '10m' : '50m')
  const frame = chooseFrame(
    territories,
    { ...request, drawing: shown },
    { ...plateSize, closest: zoomUnasked },
  )
  const picture = { territories, frame, view: 'day' as const, drawing: shown, overrides }
  const drawn: Engraving = {
    drawing,
    ways,
    bases,
    straits,
    seas,
    lands,
    disputes: disputesInView(picture).filter(
      ({ name: said }) => !isNamed(said, [...lands, ...drawing.points, ...drawnStates()]),
    ),
  }
  const text = [...lands, ...seas, ...ways].map((one) => one.text).join(' ')
  const faces = await openFaces(text + shown.points.map((one) => one.name).join(' '))
  const imagery = join(await borrow('three-globe'), 'example/img')
  const { ground, svg } = await engrave(
    territories,
    await readHeights(join(imagery, 'earth-topology.png')),
    faces,
    frame,
    drawn,
  )
  return {
    image: await encode(svg, ground),
    words: {
      alt: describe(drawn, (code) => sentenceName(territories, code)),
      caption: captionOf(drawn, captionFor(picture)),
      credit: credit(drawing),
      licence: 'Public domain',
    },
    notes: [whereOf(frame, 'map')],
    named: disputesInView(picture).map((one) => one.name),
  }

  function drawnStates() {
    return [...drawing.highlight, ...drawing.mark].map((code) => territory(territories, code))
  }

  function isNamed(said: string, others: readonly ({ text: string } | { name: string })[]): boolean {
    return others.some((one) => ('text' in one ? one.text : one.name).toLowerCase() === said.toLowerCase())
  }
}

function credit({ highlight, mark }: Engraving['drawing']): string {
  const american = [...highlight, ...mark].some((code) => code.startsWith('US-'))
  return `Coasts and boundaries Natural Earth${american ? '; state boundaries US Census Bureau' : ''}; heights NASA Earth Observatory`
}

/** What the map shows, for a reader who cannot see it. */
function describe(
  { drawing, bases, straits, ways, seas }: Engraving,
  nameOf: (code: string) => string,
): string {
  const names = (points: readonly { name: string }[]) => list(points.map((one) => one.name))
  const parts = [
    drawing.highlight.length > 0 && `${list(drawing.highlight.map(nameOf))} tinted`,
    drawing.mark.length > 0 && `${list(drawing.mark.map(nameOf))} hatched in red`,
    drawing.points.length > 0 && `${names(drawing.points)} marked`,
    straits.length > 0 && `brackets at ${names(straits)}`,
    bases.length > 0 && `diamonds at ${names(bases)}`,
    ways.length > 0 && `${ways.length === 1 ? 'a red line' : 'red lines'} between places`,
  ].filter((part) => part !== false)
  const where = seas.length > 0 ? ` around the ${list(seas.map(({ text }) => text))}` : ''
  return `Map engraved in ink${where}, mountains in fine strokes${parts.length > 0 ? `; ${list(parts)}` : ''}.`
}

function captionOf({ straits, bases, disputes }: Engraving, boundaries: string): string {
  const tinted = boundaries.replace('Outlined:', 'Tinted:').replace('Filled:', 'Hatched:')
  const signs = [
    straits.length > 0 && 'Brackets mark straits.',
    bases.length > 0 && 'Diamonds mark bases.',
    disputes.length > 0 && 'Dotted lines are contested.',
  ].filter((sign) => sign !== false)
  return [tinted, ...signs].join(' ')
}

/** `Black Sea@31,43:35,43.5` */
function name(option: string, value: string): Name {
  const at = value.lastIndexOf('@')
  const text = value.slice(0, Math.max(0, at)).trim()
  if (text === '') {
    throw new CannotDraw(
      `${option} is "${value}"; expected a name and one place or more for it to run along, such as "Black Sea@31,43:35,43.5".`,
    )
  }
  return {
    text,
    through: value
      .slice(at + 1)
      .split(':')
      .map((one) => place(option, one)),
  }
}

/** A route may have a name and go by more than two places. */
function routeName(value: string): Name {
  const at = value.lastIndexOf('@')
  const through = value
    .slice(at + 1)
    .split(':')
    .map((one) => place('--route', one))
  if (through.length > 1) return { text: value.slice(0, Math.max(0, at)).trim(), through }
  throw new CannotDraw(
    `--route is "${value}"; expected two places or more, such as "C-Lion1@25,60.1:12.1,54.1".`,
  )
}

function pairs(through: readonly LonLat[]): (readonly [LonLat, LonLat])[] {
  return through.slice(1).map((to, i) => [through[i] ?? to, to] as const)
}
