import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { articleWith, folderForTest, soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { checkLookalikes, checkNamesAlike } from './lookalikes'

const codesOf = (headline: string) =>
  checkLookalikes(articleWith('2008/one', { headline })).map(({ code, line }) => `${code}:${line}`)

it.each([
  ['with one letter of the other alphabet', 'A summit in Dushаnbe', ['text-lookalike:2']],
  ['in Latin letters alone', 'A summit in Dushanbe', []],
  ['in Cyrillic letters alone', 'Саммит в Душанбе', []],
  ['with a word of each', 'The word мир in Dushanbe', []],
  ['with a measure', 'Grains of 5 μm', []],
])('a headline %s', (_what, headline, codes) => {
  expect(codesOf(headline)).toEqual(codes)
})

it('a name that is not what it seems is told at its place', () => {
  const folder = folderForTest()
  cpSync(soundFolder, folder, { recursive: true })
  const file = `${folder}/authors/staff.yaml`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name:.*$/m, 'name: The Stаff'))
  expect(checkNamesAlike(readPublication(folder))).toMatchObject([
    { code: 'text-lookalike', file, message: expect.stringContaining('U+0430') },
  ])
})
