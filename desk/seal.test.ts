import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deskForTest } from '../tests/desk'
import { folderForTest } from '../tests/folder'

const address = 'https://a.example/speech'

test('a writer keeps the passage that words are from, and the check counts them as proved', () => {
  const { contentDir, run } = deskForTest()
  const article = `${contentDir}/articles/2008/case/article.mdx`
  writeFileSync(
    article,
    `${readFileSync(article, 'utf8')}\nHe <Quote speaker="A minister" source="${address}">is not amused</Quote>.\n`,
  )
  expect(run('seal', ['case', '--list']).stdout).toBe(`A minister: "is not amused"\n  ${address}\n`)
  const passage = `${folderForTest()}/passage.txt`
  const said = ['--source', address, '--passage', passage, '--title', 'A speech', '--language', 'en']
  writeFileSync(passage, 'The minister is very amused.\n')
  const refused = run('seal', ['case', ...said])
  expect(refused.status).toBe(2)
  expect(refused.stderr).toContain('"not" is quoted, and the passage has "very"')

  writeFileSync(passage, 'The minister is not amused.\n')
  expect(run('seal', ['case', ...said])).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(`${contentDir}/sources/a-speech.yaml`, 'utf8')).toMatch(
    /^url: https:\/\/a\.example\/speech\ntitle: A speech\nlanguage: en\nretrieved: 2026-11-24\npassages:\n/,
  )
  expect(run('seal', ['case']).stdout).toMatch(/every quotation is proved/)
  expect(run('check', []).stdout).toMatch(
    /no problems\n1 quotation, 1 proved by a passage of their source\n$/,
  )
})
