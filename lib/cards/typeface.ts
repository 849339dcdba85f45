import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Direction, Face, Font, shape, Buffer as Text } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { type FontFile, fallbackFiles, packages } from './fallback'
import { type Run, runsOf } from './runs'

/** A line of text as outlines, so that no machine's own fonts change a picture. Lengths are in font sizes. */
export interface SetLine {
  /** SVG path data in units of the font, of which `unitsPerEm` make one size; y points up from the baseline. */
  glyphs: readonly { path: string; x: number; y: number }[]
  unitsPerEm: number
  width: number
}

/** The files of a family; a letter is taken from the first that has it. */
export type Typeface = readonly Font[]

/** A family at one place of its axes. */
export interface Family {
  name: 'source-serif-4' | 'libre-franklin'
  /** As in the names of the package's files, the most used first. */
  subsets: readonly string[]
  style?: 'normal' | 'italic'
  /** `opsz` is the size it is drawn for, in points; without it the family's middle one. */
  axes: { wght: number; opsz?: number }
}

/** The files of Source Serif that hold letters of Latin, Cyrillic and Greek. */
export const serifSubsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']

/** What headlines are set in: Latin, Cyrillic and Greek letters. */
const serif: Family = { name: 'source-serif-4', subsets: serifSubsets, axes: { wght: 600 } }

/** What stamps, days and the machine-readable zone are set in: Latin letters. */
const sans: Family = { name: 'libre-franklin', subsets: ['latin', 'latin-ext'], axes: { wght: 500 } }

/** Every letter of the alphabets above, and the signs that go with them. */
const alphabets = [
  [0x20, 0x52f],
  [0x1e00, 0x1fff],
  [0x2000, 0x22ff],
] as const

/** A face, opened when the first card asks for it, and the fonts that have what it has no letters for. */
export const typefaces = { serif: opener(serif), sans: opener(sans) }

/**
 * Opens a face for a text: once in a process, and further fonts when a text needs them.
 * @param language what the text is written in
 */
type Opener = (text?: string, language?: string) => Promise<Typeface>

export function opener({ name, subsets, style = 'normal', axes }: Family): Opener {
  const cut = axes.opsz === undefined ? 'wght' : 'opsz'
  const files = subsets.map((subset) =>
    join(packages, name, 'files', `${name}-${subset}-${cut}-${style}.woff2`),
  )
  const own = once(() => Promise.all(files.map((file) => open(file, axes, alphabets))))
  const opened = new Map<string, Promise<Font>>()
  return async (said = '', language = 'und') => {
    const fonts = await own()
    const missing = [...new Set(said.normalize('NFC'))]
      .filter((letter) => !unseen.test(letter))
      .map((letter) => letter.codePointAt(0) ?? 0)
      .filter((letter) => !fonts.some((font) => font.nominalGlyph(letter)))
    if (missing.length === 0) return fonts
    const found = fallbackFiles(language)
    const needed = new Set(
      missing.flatMap((letter) => found.find(({ spans }) => isWithin(letter, spans)) ?? []),
    )
    const more = [...needed].map(({ path, spans }) => {
      const font = opened.get(path) ?? open(path, { wght: axes.wght }, spans)
      opened.set(path, font)
      return font
    })
    return [...fonts, ...(await Promise.all(more))]
  }
}

function isWithin(letter: number, spans: FontFile['spans']): boolean {
  return spans.some(([from, to]) => letter >= from && letter <= to)
}

/** What needs no letter. */
const unseen = /^[\s\p{Default_Ignorable_Code_Point}]$/u

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** A file at one place of its axes. @param kept the code points of the letters to keep */
async function open(file: string, axes: Family['axes'], kept: FontFile['spans']): Promise<Font> {
  const options = { targetFormat: 'truetype', variationAxes: { ...axes } } as const
  // A space belongs to every script, whatever its list says.
  const text = ` ${kept.map(([from, to]) => range(from, to)).join('')}`
  const bytes = await subsetFont(readFileSync(file), text, options)
  return new Font(new Face(new Blob(new Uint8Array(bytes))))
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')
}

/** How a line is set. */
export interface Setting {
  /** Space added after every letter, in font sizes; letters that join have none. */
  tracking?: number
  /** Where the line as a whole begins; absent: where its first letter does. What is written the other way is turned round. */
  direction?: Run['direction']
}

/**
 * Sets text in one line, or gives undefined when a letter is in none of the files: a box in its place would say
 * nothing.
 */
export function setLine(
  typeface: Typeface,
  text: string,
  { tracking = 0, direction }: Setting = {},
): SetLine | undefined {
  const unitsPerEm = typeface[0]?.face.upem ?? 1
  const glyphs: { path: string; x: number; y: number }[] = []
  let x = 0
  let after = 0
  for (const run of runsOf(typeface, text.normalize('NFC'), direction)) {
    after = run.direction === 'rtl' ? 0 : tracking
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of shaped(run)) {
      // Glyph 0 is the box that stands for a letter the font does not have.
      if (codepoint === 0) return undefined
      const path = pathOf(run.font, codepoint)
      if (path !== '') glyphs.push({ path, x: x + xOffset, y: yOffset })
      x += xAdvance + after * unitsPerEm
    }
  }
  return { glyphs, unitsPerEm, width: x / unitsPerEm - after }
}

function shaped({ font, text, direction }: Run) {
  const buffer = new Text()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR)
  shape(font, buffer)
  return buffer.getGlyphInfosAndPositions()
}

const drawn = new WeakMap<Font, Map<number, string>>()

/** A glyph is drawn by the engine once, and then remembered. */
function pathOf(font: Font, glyph: number): string {
  const known = drawn.get(font) ?? new Map<number, string>()
  drawn.set(font, known)
  const path = known.get(glyph) ?? font.glyphToPath(glyph)
  known.set(glyph, path)
  return path
}
