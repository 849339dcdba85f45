import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Face, Font, shape, Buffer as Text } from 'harfbuzzjs'
import subsetFont from 'subset-font'

/** A line of text as outlines, so that no machine's own fonts change a picture. Lengths are in font sizes. */
export interface SetLine {
  /** SVG path data in units of the font, of which `unitsPerEm` make one size; y points up from the baseline. */
  glyphs: readonly { path: string; x: number; y: number }[]
  unitsPerEm: number
  width: number
}

/** The files of a family at one weight; a letter is taken from the first that has it. */
export type Typeface = readonly Font[]

interface Family {
  name: 'source-serif-4' | 'libre-franklin'
  /** As in the names of the package's files, the most used first. */
  subsets: readonly string[]
  weight: number
}

/** What headlines are set in: Latin, Cyrillic and Greek letters. */
const serif: Family = {
  name: 'source-serif-4',
  subsets: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
  weight: 600,
}

/** What stamps, days and the machine-readable zone are set in: Latin letters. */
const sans: Family = { name: 'libre-franklin', subsets: ['latin', 'latin-ext'], weight: 500 }

/** Every letter of the alphabets above, and the signs that go with them. */
const letters = [
  [0x20, 0x52f],
  [0x1e00, 0x1fff],
  [0x2000, 0x22ff],
] as const

// Not resolved as a module is: in development the bundler would answer with a name of its own.
const packages = join(/*turbopackIgnore: true*/ process.cwd(), 'node_modules', '@fontsource-variable')

/** Opened when the first card asks for them, once in a process. */
export const typefaces = { serif: once(() => open(serif)), sans: once(() => open(sans)) }

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

async function open({ name, subsets, weight }: Family): Promise<Typeface> {
  const text = letters.map(([from, to]) => range(from, to)).join('')
  const fonts: Font[] = []
  for (const subset of subsets) {
    const file = join(packages, name, 'files', `${name}-${subset}-wght-normal.woff2`)
    const variationAxes = { wght: weight }
    const bytes = await subsetFont(readFileSync(file), text, { targetFormat: 'truetype', variationAxes })
    fonts.push(new Font(new Face(new Blob(new Uint8Array(bytes)))))
  }
  return fonts
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')
}

/**
 * Sets text in one line, or gives undefined when a letter is in none of the files: a box in its place would say
 * nothing. No alphabet of these files is written from right to left.
 * @param tracking space added after every letter, in font sizes
 */
export function setLine(typeface: Typeface, text: string, tracking = 0): SetLine | undefined {
  const unitsPerEm = typeface[0]?.face.upem ?? 1
  const glyphs: { path: string; x: number; y: number }[] = []
  let x = 0
  for (const run of runsOf(typeface, text.normalize('NFC'))) {
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of shaped(run)) {
      // Glyph 0 is the box that stands for a letter the font does not have.
      if (codepoint === 0) return undefined
      const path = pathOf(run.font, codepoint)
      if (path !== '') glyphs.push({ path, x: x + xOffset, y: yOffset })
      x += xAdvance + tracking * unitsPerEm
    }
  }
  return { glyphs, unitsPerEm, width: x / unitsPerEm - (text === '' ? 0 : tracking) }
}

interface Run {
  font: Font
  text: string
}

/** Spaces, marks over letters and signs that are never seen: they stay with the letter before them. */
const following = /^[\s\p{M}\p{Default_Ignorable_Code_Point}]$/u

/** Text in parts that are each in one file. */
function runsOf(typeface: Typeface, text: string): Run[] {
  const runs: Run[] = []
  for (const letter of text) {
    const last = runs.at(-1)
    const font =
      (last && following.test(letter) ? last.font : undefined) ??
      typeface.find((one) => one.nominalGlyph(letter.codePointAt(0) ?? 0)) ??
      typeface[0]
    if (!font) continue
    if (last?.font === font) last.text += letter
    else runs.push({ font, text: letter })
  }
  return runs
}

function shaped({ font, text }: Run) {
  const buffer = new Text()
  buffer.addText(text)
  buffer.guessSegmentProperties()
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
