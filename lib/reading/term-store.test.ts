import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderForTest } from '../../tests/folder'

/** What a new process is told of two texts, and whether it had to unpack them. */
function told(folder: string): { words: string[][]; unpacked: number } {
  const program = `
    import { storeTerms, termsBy } from './lib/reading/term-store.ts'
    import { lexicon } from './lib/reading/terms.ts'
    let unpacked = 0
    const packed = { a: '3\\t4\\tgeorgia\\tGeorgia\\n1\\t1\\tmet\\tMet', b: '2\\t4\\tgeorgia\\tGeorgia' }
    const words = Object.entries(packed).map(([key, text]) => {
      const terms = termsBy(key, () => { unpacked++; return text })
      return Array.from(terms.keys, (id, i) => [terms.counts[i], terms.kinds[i], lexicon.word(id), lexicon.word(terms.written[i])].join(' '))
    })
    storeTerms(['a', 'b'])
    console.log(JSON.stringify({ words, unpacked }))`
  const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    env: { ...process.env, CACHE_DIR: folder },
    encoding: 'utf8',
  })
  return JSON.parse(out)
}

it('gives the next process the same terms as numbers, and unpacks them again when the file is damaged', () => {
  const folder = folderForTest()
  const first = told(folder)
  expect(first).toEqual({
    words: [['3 4 georgia Georgia', '1 1 met Met'], ['2 4 georgia Georgia']],
    unpacked: 2,
  })
  expect(told(folder)).toEqual({ ...first, unpacked: 0 })
  const [code = ''] = readdirSync(join(folder, 'memory'))
  writeFileSync(join(folder, 'memory', code, 'terms.bin'), 'no numbers\n')
  expect(told(folder)).toEqual(first)
}, 60_000)
