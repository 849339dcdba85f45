import type { Palette } from '../content/theme'
import { cardSize } from '../edition/card-addresses'
import type { Size } from '../pictures/crop'
import { block, letters, onPaper, rule } from './draw'
import { type Box, capHeight, type Fitted, fitText } from './fit'
import { mark, markSize } from './mark'
import { stamp, stampSize } from './stamp'
import { setLine, type Typeface } from './typeface'
import { zone } from './zone'

/** What a card says, in words that are ready for print. */
export interface CardFacts {
  publication: string
  /** What the page is: its headline or its title. */
  title: string
  /** Over the title: the section, or the kind of page. Empty: nothing. */
  kicker: string
  /** The dateline: when, as a stamp prints it, and where, if the article says so. */
  dateline?: { day: string; place: string | undefined }
  /** The lines of the machine-readable zone, which stands where there is no image. */
  zone: readonly [string, string]
  /** What it is written in, and the side on which a reader begins. */
  language: string
  direction: 'ltr' | 'rtl'
  palette: Palette
  /** What of a travel document it bears. */
  ornaments: { stamp: boolean; machineZone: boolean }
}

/** A card as a drawing, and the box in it that waits for the image. */
export interface Drawn {
  svg: string
  image?: Size & { left: number; top: number }
}

interface Faces {
  serif: Typeface
  sans: Typeface
}

const { width, height } = cardSize
const margin = 60
/** Where the kicker stands, and the title begins. */
const kickerBaseline = 94
const titleTop = 134

/** Title on the side where reading begins, image on the other. A title that cannot be set leaves the card to the image. */
export function cardWithImage(faces: Faces, facts: CardFacts): Drawn {
  const share = 480
  const column = width - share - 2 * margin
  const title = titleOf(faces, facts, { width: column, height: 380, largest: 116 })
  const foot = 582
  if (!title) {
    const name = wordmark(faces, facts, { room: width - 2 * margin, baseline: foot })
    const svg = onPaper(cardSize, [name], facts.palette.paper)
    return { svg, image: { left: 0, top: 0, width, height: 520 } }
  }
  const isRtl = facts.direction === 'rtl'
  const date = day(faces, facts, { from: margin + column, baseline: foot })
  const svg = onPaper(
    cardSize,
    [
      ...head(faces, facts, title),
      rule(isRtl ? share + margin : margin, 536, column, facts.palette.hairline),
      wordmark(faces, facts, { room: column - date.width - 24, baseline: foot }),
      date.svg,
    ],
    facts.palette.paper,
  )
  return { svg, image: { left: isRtl ? 0 : width - share, top: 0, width: share, height } }
}

/** Title, stamp or mark, and the zone. A title that cannot be set leaves the card to the publication. */
export function cardWithoutImage(faces: Faces, facts: CardFacts): Drawn {
  const title = titleOf(faces, facts, { width: 720, height: 272, largest: 116 })
  if (!title) return publicationCard(faces, facts)
  const { publication, palette, ornaments } = facts
  const dateline = ornaments.stamp ? facts.dateline : undefined
  const place = dateline?.place ?? facts.kicker
  const ornament = dateline
    ? stamp(faces.sans, { issuer: publication, place, day: dateline.day, colour: palette.accent })
    : mark()
  const away = (left: number, wide: number) => (facts.direction === 'rtl' ? width - left - wide : left)
  const svg = onPaper(
    cardSize,
    [
      ...head(faces, facts, title),
      dateline
        ? `<g opacity="0.9" transform="translate(${away(834, 310)} 92) rotate(-5 ${155} ${84}) scale(${310 / stampSize.width})">${ornament}</g>`
        : `<g transform="translate(${away(928, 212)} 76) scale(${212 / markSize})">${ornament}</g>`,
      wordmark(faces, facts, { room: 720, baseline: 478 }),
      ...passport(faces, facts),
    ],
    facts.palette.paper,
  )
  return { svg }
}

/** The publication itself, its title being the tagline: for pages that have no card of their own. */
export function publicationCard(faces: Faces, facts: CardFacts): Drawn {
  const { direction } = facts
  const name = setLine(faces.serif, facts.publication.toUpperCase(), { tracking: 0.3, direction })
  const under = titleOf(faces, facts, { width: 900, height: 60, largest: 42 })
  const size = Math.min(92, 960 / (name?.width ?? 1))
  const middle = { x: width / 2, at: 'middle' } as const
  const svg = onPaper(
    cardSize,
    [
      `<g transform="translate(${width / 2 - 64} 56) scale(2)">${mark()}</g>`,
      letters(name, { ...middle, baseline: 300, size, fill: facts.palette.ink }),
      under ? block(under, { ...middle, baseline: 384, fill: facts.palette.quiet }) : '',
      ...passport(faces, facts),
    ],
    facts.palette.paper,
  )
  return { svg }
}

function titleOf({ serif }: Faces, { title, direction }: CardFacts, box: Box): Fitted | undefined {
  return fitText(serif, title, box, { direction })
}

/** Where a line begins that stands this far from the side on which reading begins. */
function begin({ direction }: CardFacts, far = margin) {
  return direction === 'rtl' ? ({ x: width - far, at: 'right' } as const) : ({ x: far, at: 'left' } as const)
}

function head({ serif }: Faces, facts: CardFacts, title: Fitted): string[] {
  const over = setLine(serif, facts.kicker.toUpperCase(), { tracking: 0.14, direction: facts.direction })
  return [
    letters(over, { ...begin(facts), baseline: kickerBaseline, size: 28, fill: facts.palette.accent }),
    block(title, { ...begin(facts), baseline: titleTop + capHeight * title.size, fill: facts.palette.ink }),
  ]
}

/** The name of the publication, smaller where there is little room for it. */
function wordmark(
  { serif }: Faces,
  facts: CardFacts,
  { room, baseline }: { room: number; baseline: number },
): string {
  const { publication, direction } = facts
  const name = setLine(serif, publication.toUpperCase(), { tracking: 0.32, direction })
  const size = Math.min(29, room / (name?.width || 1))
  return letters(name, { ...begin(facts), baseline, size, fill: facts.palette.ink })
}

/** The day, which ends this far from the side on which reading begins. */
function day({ sans }: Faces, facts: CardFacts, { from, baseline }: { from: number; baseline: number }) {
  const { dateline, direction } = facts
  const set = dateline && setLine(sans, dateline.day, { tracking: 0.08, direction })
  const size = 20
  const { x, at } = begin(facts, from)
  const place = {
    x,
    at: at === 'left' ? 'right' : 'left',
    baseline,
    size,
    fill: facts.palette.quiet,
  } as const
  return { svg: letters(set, place), width: (set?.width ?? 0) * size }
}

/** The foot of a passport's page. */
function passport({ sans }: Faces, { zone: lines, palette, ornaments }: CardFacts): string[] {
  if (!ornaments.machineZone) return []
  const wide = width - 2 * margin
  const place = { x: margin, baseline: 555, width: wide, fill: palette.quiet }
  return [rule(margin, 510, wide, palette.hairline), zone(sans, lines, place)]
}
