import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { borrow } from './borrow'

/**
 * `npm run fonts`: cuts Source Serif to what a page prints, so that the first view loads little; each further
 * alphabet is a file of its own, loaded by `unicode-range`. Run when the font package changes: the results are in git.
 */
const home = await borrow('source-serif')
const face = (name: 'Roman' | 'Italic') => join(home, `WOFF2/VAR/SourceSerif4Variable-${name}.ttf.woff2`)

/** Figures of text and of tables, and what shaping needs. */
const plain = ['ccmp', 'liga', 'locl', 'kern', 'mark', 'mkmk', 'onum', 'lnum', 'pnum', 'tnum']
const smallCapitals = [...plain, 'smcp', 'c2sc']

const english = `${lettersOf([[0x20, 0x7e]])}\u00a0\u202f£§©«°·»½×–—‘’“”†‡•…′″€−éèêëáàâäãåíîïóôöõúûüñçøÉÖÜ`
/** The rest of what Latin alphabets write with. `app/fonts.ts` names the ranges of all but the English letters. */
const latin = [
  ...lettersOf([
    [0xa1, 0x17f],
    [0x218, 0x21b],
    [0x1e80, 0x1e9e],
    [0x201a, 0x201e],
  ]),
]
  .filter((letter) => !english.includes(letter))
  .join('')
const greek = lettersOf([[0x384, 0x3ce]])
const cyrillic = lettersOf([
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x4b0, 0x4b1],
  [0x2116, 0x2116],
])

const cuts = [
  { name: 'serif', of: face('Roman'), letters: english, axes: { wght: 400 }, features: smallCapitals },
  { name: 'serif-italic', of: face('Italic'), letters: english, axes: { wght: 400, opsz: 20 } },
  { name: 'serif-bold', of: face('Roman'), letters: english, axes: { wght: 650, opsz: 20 } },
  { name: 'serif-latin', of: face('Roman'), letters: latin, axes: { wght: 400 }, features: smallCapitals },
  { name: 'serif-greek', of: face('Roman'), letters: greek, axes: { wght: 400, opsz: 20 } },
  { name: 'serif-cyrillic', of: face('Roman'), letters: cyrillic, axes: { wght: 400, opsz: 20 } },
]

const folder = 'app/fonts'
mkdirSync(folder, { recursive: true })
copyFileSync(join(home, 'LICENSE.md'), join(folder, 'LICENSE.md'))
for (const { name, of, letters, axes, features = plain } of cuts) {
  const cut = { targetFormat: 'woff2', variationAxes: axes, keepFeatures: features } as const
  const bytes = await subsetFont(readFileSync(of), letters, cut)
  writeFileSync(join(folder, `${name}.woff2`), bytes)
  process.stdout.write(`${folder}/${name}.woff2  ${bytes.length} bytes\n`)
}

function lettersOf(ranges: readonly (readonly [from: number, to: number])[]): string {
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)))
    .join('')
}
