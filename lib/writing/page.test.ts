import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { formOf } from './form'
import { answer, isOurs, openFile } from './page'
import { askedIn } from './request'
import { templates } from './templates'

const head = '\uFEFF---\nheadline: Čas # soon\ndek: A dek.\nauthors: [staff]\n---\n\n'

function fileOf(text: string) {
  const folder = folderForTest({ 'articles/2026/a/article.mdx': text })
  vi.stubEnv('CACHE_DIR', `${folder}/cache`)
  const file = `${folder}/articles/2026/a/article.mdx`
  return { file, read: () => readFileSync(file, 'utf8') }
}

it('a block is written, a field is, and both are taken back', () => {
  const { file, read } = fileOf(`${head}One.\n\nTwo.\n`)
  const { digest, blocks } = openFile(file)
  expect(blocks.map(({ text }) => text)).toEqual(['One.', 'Two.'])
  const one = answer({ file, digest, block: 1, operation: { do: 'replace', text: 'Zwei.\n\nDrei.' } })
  expect(one).toMatchObject({ outcome: 'written', at: 11, open: { undo: 1, redo: 0 } })
  const operation = { do: 'field' as const, path: ['headline'], value: 'Čas: brzy' }
  const two = answer({ file, digest: one.open.digest, block: 0, operation })
  expect(two.outcome).toBe('written')
  expect(read()).toBe(`${head.replace('Čas', '"Čas: brzy"')}One.\n\nZwei.\n\nDrei.\n`)
  answer({ file, digest: '', block: 0, operation: { do: 'undo' } })
  expect(answer({ file, digest: '', block: 0, operation: { do: 'undo' } }).open).toMatchObject({
    undo: 0,
    redo: 2,
  })
  expect(read()).toBe(`${head}One.\n\nTwo.\n`)
})

it('what the page has not seen is not written over, and is shown', () => {
  const { file, read } = fileOf(`${head}One.\n`)
  const { digest } = openFile(file)
  writeFileSync(file, `${head}Uno.\n`)
  const refused = answer({ file, digest, block: 0, operation: { do: 'replace', text: 'Eins.' } })
  expect(refused).toMatchObject({ outcome: 'changed', open: { blocks: [{ text: 'Uno.' }] } })
  const again = {
    file,
    digest: refused.open.digest,
    block: 0,
    operation: { do: 'replace' as const, text: 'Eins.' },
  }
  expect(answer(again).outcome).toBe('written')
  expect(read()).toBe(`${head}Eins.\n`)
})

it('only the texts of the publication are written, by their own names', () => {
  const publication = readPublication(soundFolder)
  expect(isOurs(publication, `${soundFolder}/articles/2008/case/article.mdx`)).toBe(true)
  for (const path of [
    'package.json',
    '/etc/passwd',
    `${soundFolder}/site.yaml`,
    `${soundFolder}/articles/2008/case/../case/article.mdx`,
  ]) {
    expect(isOurs(publication, path), path).toBe(false)
  }
})

it.each([
  ['no JSON', '{'],
  ['an operation that there is not', JSON.stringify({ file: 'a', digest: 'b', operation: { do: 'run' } })],
  ['more than is known', JSON.stringify({ file: 'a', digest: 'b', operation: { do: 'up' }, path: '/' })],
  ['half a letter', '{"file":"a","digest":"b","operation":{"do":"replace","text":"\\ud800"}}'],
  [
    'a field of two lines',
    JSON.stringify({ file: 'a', digest: 'b', operation: { do: 'field', path: ['dek'], value: 'a\nb' } }),
  ],
  ['without end', `"${'x'.repeat(2_100_000)}"`],
])('what a page sends is not taken: %s', async (_what, body) => {
  expect(await askedIn(new Request('http://localhost/', { method: 'POST', body }))).toBeUndefined()
})

it('the form is made from the schema, and of what there is', () => {
  const publication = readPublication(soundFolder)
  const fields = formOf(publication, `${soundFolder}/articles/2008/case/article.mdx`)
  const byPath = new Map(fields.map((field) => [field.path.join('.'), field]))
  expect(byPath.get('headline')).toMatchObject({ control: 'text', isRequired: true })
  expect(byPath.get('published')).toMatchObject({ control: 'moment', isRequired: true })
  expect(byPath.get('authors')).toMatchObject({ control: 'list', options: [{ value: 'staff' }] })
  expect(byPath.get('status')?.options.map(({ value }) => value)).toEqual(['draft', 'ready', 'withdrawn'])
  expect(byPath.get('section')?.options.map(({ value }) => value)).toContain('security')
  expect(byPath.get('hero.alt')).toMatchObject({ control: 'text', value: expect.any(String) })
  for (const [path, { help }] of byPath) expect(help, path).not.toBe('')
})

it('every component can be begun', () => {
  expect(templates.find(({ name }) => name === 'PullQuote')?.source).toBe(
    '<PullQuote speaker="" source="">\n\nText.\n\n</PullQuote>',
  )
})
