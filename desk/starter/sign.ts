import sharp from 'sharp'
import { letters } from '../../lib/cards/draw'
import { markSize } from '../../lib/cards/mark'
import { setLine, typefaces } from '../../lib/cards/typeface'
import { colours } from '../../lib/content/theme'

const { paper, accent } = colours.light
const middle = markSize / 2

/** How much of the mark the letter may take up, from side to side. */
const room = 34

/** How many times larger the letter is drawn to be measured. */
const closer = 16

/**
 * The sign of a publication: the first letter of its name on a square, or a disc where no font has that. In a ring, a C
 * would claim a copyright and an R a trade mark.
 */
export async function signOf(name: string, language: string): Promise<string> {
  const letter = firstLetter(name).toLocaleUpperCase(language)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${markSize} ${markSize}">`,
    `  <rect width="${markSize}" height="${markSize}" rx="12" fill="${accent}"/>`,
    `  ${(await inTheMiddle(letter, language)) ?? `<circle cx="${middle}" cy="${middle}" r="12" fill="${paper}"/>`}`,
    '</svg>\n',
  ].join('\n')
}

function firstLetter(name: string): string {
  const parts = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment)
  return parts.find((part) => /[\p{L}\p{N}]/u.test(part)) ?? ''
}

/** Letters are of many heights and hang from many lines: where one is, its picture says. */
async function inTheMiddle(letter: string, language: string): Promise<string | undefined> {
  const line = letter && setLine(await typefaces.serif(letter, language), letter)
  if (!line) return undefined
  const drawn = letters(line, { x: middle, baseline: middle, size: room, fill: paper, at: 'middle' })
  const size = markSize * closer
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${markSize} ${markSize}"><path fill="${accent}" d="M0 0h${markSize}v${markSize}H0z"/>${drawn}</svg>`
  const { info } = await sharp(Buffer.from(svg)).trim().toBuffer({ resolveWithObject: true })
  const [left, top] = [-(info.trimOffsetLeft ?? 0) / closer, -(info.trimOffsetTop ?? 0) / closer]
  const [width, height] = [info.width / closer, info.height / closer]
  const scale = room / Math.max(width, height)
  const number = (value: number) => String(Math.round(value * 100) / 100)
  const [x, y] = [middle - (left + width / 2) * scale, middle - (top + height / 2) * scale]
  return `<g transform="translate(${number(x)} ${number(y)}) scale(${number(scale)})">${drawn}</g>`
}

/** The sign on a sheet of paper, as large as the head of an article is. */
export function signAtHead(sign: string): Promise<Buffer> {
  const { width, height } = { width: 1920, height: 1080 }
  const inner = 700
  return sharp(Buffer.from(sign), { density: (72 * inner) / markSize })
    .resize(inner)
    .flatten({ background: paper })
    .extend({
      ...{ top: (height - inner) / 2, bottom: (height - inner) / 2 },
      ...{ left: (width - inner) / 2, right: (width - inner) / 2, background: paper },
    })
    .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
