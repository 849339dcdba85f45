import { cardSize } from '../edition/card-addresses'
import type { Size } from '../pictures/crop'
import { block, letters, onPaper, rule } from './draw'
import { capHeight, type Fitted, fitText } from './fit'
import { mark, markSize } from './mark'
import { palette } from './palette'
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

/** Title at the left, image at the right. A title that cannot be set leaves the card to the image. */
export function cardWithImage(faces: Faces, facts: CardFacts): Drawn {
  const image = { left: 720, top: 0, width: width - 720, height }
  const column = image.left - 2 * margin
  const title = fitText(faces.serif, facts.title, { width: column, height: 380, largest: 116 })
  const foot = 582
  if (!title) {
    const svg = onPaper(cardSize, [wordmark(faces, facts, { x: margin, baseline: foot })])
    return { svg, image: { left: 0, top: 0, width, height: 520 } }
  }
  const svg = onPaper(cardSize, [
    ...head(faces, facts, title),
    rule(margin, 536, column),
    wordmark(faces, facts, { x: margin, baseline: foot }),
    day(faces, facts, { right: margin + column, baseline: foot }),
  ])
  return { svg, image }
}

/** Title, stamp or mark, and the zone. A title that cannot be set leaves the card to the publication. */
export function cardWithoutImage(faces: Faces, facts: CardFacts): Drawn {
  const title = fitText(faces.serif, facts.title, { width: 720, height: 272, largest: 116 })
  if (!title) return publicationCard(faces, facts)
  const { dateline, publication } = facts
  const ornament = dateline
    ? stamp(faces.sans, { issuer: publication, place: dateline.place ?? facts.kicker, day: dateline.day })
    : mark()
  const svg = onPaper(cardSize, [
    ...head(faces, facts, title),
    dateline
      ? `<g opacity="0.9" transform="translate(834 92) rotate(-5 ${155} ${84}) scale(${310 / stampSize.width})">${ornament}</g>`
      : `<g transform="translate(928 76) scale(${212 / markSize})">${ornament}</g>`,
    wordmark(faces, facts, { x: margin, baseline: 478 }),
    ...passport(faces, facts),
  ])
  return { svg }
}

/** The publication itself, its title being the tagline: for pages that have no card of their own. */
export function publicationCard(faces: Faces, facts: CardFacts): Drawn {
  const { serif } = faces
  const name = setLine(serif, facts.publication.toUpperCase(), 0.3)
  const under = fitText(serif, facts.title, { width: 900, height: 60, largest: 42 })
  const size = Math.min(92, 960 / (name?.width ?? 1))
  const middle = { x: width / 2, centred: true }
  const svg = onPaper(cardSize, [
    `<g transform="translate(${width / 2 - 64} 56) scale(2)">${mark()}</g>`,
    letters(name, { ...middle, baseline: 300, size, fill: palette.ink }),
    under ? block(under, { ...middle, baseline: 384, fill: palette.quiet }) : '',
    ...passport(faces, facts),
  ])
  return { svg }
}

function head({ serif }: Faces, { kicker }: CardFacts, title: Fitted): string[] {
  const over = setLine(serif, kicker.toUpperCase(), 0.14)
  return [
    letters(over, { x: margin, baseline: kickerBaseline, size: 28, fill: palette.accent }),
    block(title, { x: margin, baseline: titleTop + capHeight * title.size, fill: palette.ink }),
  ]
}

function wordmark(
  { serif }: Faces,
  { publication }: CardFacts,
  place: { x: number; baseline: number },
): string {
  const name = setLine(serif, publication.toUpperCase(), 0.32)
  return letters(name, { ...place, size: 29, fill: palette.ink })
}

function day({ sans }: Faces, { dateline }: CardFacts, place: { right: number; baseline: number }): string {
  const set = dateline && setLine(sans, dateline.day, 0.08)
  const size = 20
  return letters(set, {
    ...{ x: place.right - (set?.width ?? 0) * size, baseline: place.baseline },
    ...{ size, fill: palette.quiet },
  })
}

/** The foot of a passport's page. */
function passport({ sans }: Faces, facts: CardFacts): string[] {
  const wide = width - 2 * margin
  return [rule(margin, 510, wide), zone(sans, facts.zone, { x: margin, baseline: 555, width: wide })]
}
