import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

/**
 * Cuts the fonts to what an English page prints, so that the first view loads little; other letters come
 * from the whole files by `unicode-range`. Run when a font package changes: the results are in git.
 */
const require = createRequire(import.meta.url)
const filesOf = (name: string) =>
  join(dirname(require.resolve(`@fontsource-variable/${name}/package.json`)), 'files')

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('')
const english = `${ascii}\u00a0\u202f£§©«°·»½×–—‘’“”†‡•…′″€−éèêëáàâäãåíîïóôöõúûüñçøÉÖÜ`

const cuts = [
  {
    name: 'serif',
    file: join(filesOf('source-serif-4'), 'source-serif-4-latin-wght-normal.woff2'),
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    name: 'serif-italic',
    file: join(filesOf('source-serif-4'), 'source-serif-4-latin-wght-italic.woff2'),
    axes: { wght: 400 },
  },
  {
    name: 'sans',
    file: join(filesOf('libre-franklin'), 'libre-franklin-latin-wght-normal.woff2'),
    axes: { wght: { min: 400, max: 700 } },
  },
]

mkdirSync('app/fonts', { recursive: true })
for (const { name, file, axes } of cuts) {
  const bytes = await subsetFont(readFileSync(file), english, { targetFormat: 'woff2', variationAxes: axes })
  writeFileSync(`app/fonts/${name}.woff2`, bytes)
  process.stdout.write(`app/fonts/${name}.woff2  ${bytes.length} bytes\n`)
}
