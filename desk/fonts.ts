import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asked } from '../lib/content/command'
import { borrow } from './borrow'
import { type Cut, cutFont } from './foundry/cut'
import { cyrillic, english, everyday, greek, latin, signs } from './foundry/letters'

const usage = `Cuts Source Serif to what a page prints, so that the first view loads little; each further alphabet is a file of its
own, loaded by unicode-range. Run when the font package changes: the results are in git.

  npm run fonts

Exit codes: 0 they are cut, 2 what was asked cannot be done.
`

asked({ name: 'fonts', usage })
const home = await borrow('source-serif')
const face = (name: 'Roman' | 'Italic') => join(home, `WOFF2/VAR/SourceSerif4Variable-${name}.ttf.woff2`)

/** Figures of text and of tables, and what shaping needs of letters that come with their accents on. */
const plain = ['liga', 'locl', 'kern', 'onum', 'lnum', 'pnum', 'tnum']
const smallCapitals = [...plain, 'smcp', 'c2sc']

/**
 * Sizes from the credit's to the largest headline's. Kerning, which hardly varies, is that of the running text, and small
 * capitals, which stand at few sizes, are theirs.
 */
const sizes = { axes: { wght: 400, opsz: { min: 13, max: 60 } }, still: { wght: 400, opsz: 18 } }
const oneSize = (wght: number) => ({ axes: { wght, opsz: 20 } })

const cuts: Record<string, Cut> = {
  serif: { of: face('Roman'), letters: everyday, features: smallCapitals, ...sizes },
  'serif-italic': { of: face('Italic'), letters: everyday, features: plain, ...oneSize(400) },
  'serif-bold': { of: face('Roman'), letters: english, features: plain, ...oneSize(650) },
  'serif-signs': { of: face('Roman'), letters: signs, features: plain, ...sizes },
  'serif-latin': { of: face('Roman'), letters: latin, features: smallCapitals, ...sizes },
  'serif-latin-italic': {
    of: face('Italic'),
    letters: [...signs, ...latin],
    features: plain,
    ...oneSize(400),
  },
  'serif-greek': { of: face('Roman'), letters: greek, features: plain, ...oneSize(400) },
  'serif-cyrillic': { of: face('Roman'), letters: cyrillic, features: plain, ...oneSize(400) },
}

const folder = 'app/fonts'
mkdirSync(folder, { recursive: true })
copyFileSync(join(home, 'LICENSE.md'), join(folder, 'LICENSE.md'))
for (const [name, cut] of Object.entries(cuts)) {
  const bytes = await cutFont(readFileSync(cut.of), cut)
  writeFileSync(join(folder, `${name}.woff2`), bytes)
  process.stdout.write(`${folder}/${name}.woff2  ${bytes.length} bytes\n`)
}
