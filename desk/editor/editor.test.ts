import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { checkArticle, contextOf } from '../../lib/check/publication'
import { ownVocabulary } from '../../lib/content/own/vocabulary'
import { readPublication } from '../../lib/content/publication'
import { readArticle } from '../../lib/content/read/article'
import { Source } from '../../lib/content/source'
import { vocabulary } from '../../lib/content/vocabulary'
import { folderForTest, soundFolder } from '../../tests/folder'
import { jsonSchemas } from './json-schemas'

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

describe('the JSON Schemas that editors read', () => {
  it.each([...jsonSchemas()])(
    '%s is what the schema says: npx tsx desk/schemas.ts writes it',
    (file, schema) => {
      expect(readJson(file)).toEqual(schema)
    },
  )

  it('take what the check takes, and refuse a field that is none and a value that is none', () => {
    const ajv = addFormats(new Ajv())
    const accepts = ajv.compile(jsonSchemas().get('docs/schema/author.schema.json') ?? {})
    const author: unknown = parse(readFileSync(`${soundFolder}/authors/staff.yaml`, 'utf8'))
    expect(accepts(author)).toBe(true)
    expect(accepts(Object.assign({ motto: 'none' }, author))).toBe(false)
    expect(accepts(Object.assign({}, author, { kind: 'robot' }))).toBe(false)
  })

  it('are wired to files that exist', () => {
    const settings = z.object({ 'yaml.schemas': z.record(z.string(), z.string()) })
    const wired = settings.parse(readJson('.vscode/settings.json'))['yaml.schemas']
    expect([...jsonSchemas().keys()]).toEqual(expect.arrayContaining(Object.keys(wired)))
    const folders = Object.values(wired).map((glob) => glob.replace(/^content\/|\/\*\.yaml$/g, ''))
    expect(folders.sort()).toEqual(['authors', 'sections', 'series', 'site.yaml', 'topics', 'words.yaml'])
  })
})

const snippet = z.object({ body: z.array(z.string()) }).transform(({ body }) => expanded(body.join('\n')))
const snippets = z.record(z.string(), snippet).parse(readJson('.vscode/passport.code-snippets'))

/** A snippet as it stands when the writer presses Tab throughout. */
function expanded(body: string): string {
  const clock = { YEAR: '2026', MONTH: '11', DATE: '24', HOUR: '14', MINUTE: '30', TIMEZONE_OFFSET: '+01:00' }
  return body
    .replace(/\$\{CURRENT_(\w+)\}|\$CURRENT_([A-Z_]+)/g, (_, a, b) => String(Reflect.get(clock, a ?? b)))
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '')
}

/** What the snippets name, and what it is a copy of. */
const beside = {
  ...{ 'photo.jpg': 'small.jpg', 'one.jpg': 'small.jpg', 'two.jpg': 'small.jpg' },
  ...{ 'video.mp4': 'six.mp4', 'video.vtt': 'six.vtt', 'sound.mp3': 'bell.mp3' },
  ...{ 'data.csv': 'trade.csv', 'places.csv': 'places.csv', 'dates.csv': 'bells.csv' },
}

describe('snippets', () => {
  const frontMatter = snippets['Front matter of an article'] ?? ''

  it('are there for every component', () => {
    const names = Object.values(snippets).flatMap((text) => /^<(\w+)/.exec(text)?.[1] ?? [])
    const ours = Object.keys(vocabulary).filter((name) => !Object.hasOwn(ownVocabulary, name))
    expect([...new Set(names)].sort()).toEqual(ours.sort())
  })

  it.each(Object.entries(snippets))('%s passes the check as it stands', async (_name, text) => {
    const folder = folderForTest({ 'articles/2026/a/article.mdx': '' })
    for (const [named, file] of Object.entries(beside)) {
      copyFileSync(`${soundFolder}/articles/2008/case/${file}`, join(folder, 'articles/2026/a', named))
    }
    const article = text === frontMatter ? text : `${frontMatter}\n${text}\n`
    expect(article).not.toMatch(/[$]/)
    const read = readArticle(new Source(`${folder}/articles/2026/a/article.mdx`, article), 'en')
    const context = contextOf(readPublication(soundFolder), new Date('2026-11-24T14:30:00Z'))
    expect(await checkArticle(read, context)).toEqual([])
  })
})
