import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { checkPublication } from '../check/publication'
import { readPublication } from './publication'
import { type RuleCode, rules } from './rules'
import { guide, withGuide } from './rules/guide'
import type { Rule } from './rules/rule'

const now = new Date('2008-09-01T00:00:00Z')
const caseFile = 'articles/2008/case/article.mdx'
const sound = readFileSync(`${soundFolder}/${caseFile}`, 'utf8')
const site = readFileSync(`${soundFolder}/site.yaml`, 'utf8')

const author = readFileSync(`${soundFolder}/authors/staff.yaml`, 'utf8')

/** The files of the sound publication that an example changes; null for one it leaves out. */
function filesWith(example: string, place: Rule['in']): Record<string, string | null> {
  switch (place) {
    case 'fields':
      return { [caseFile]: withFields(example), ...translationIn(example) }
    case 'body':
      return { [caseFile]: `${sound.split('---\n', 2).join('---\n')}---\n\n${example}\n` }
    case 'article':
      return { [caseFile]: example }
    case 'page':
      return { 'pages/about.mdx': `---\ntitle: About\ndescription: It.\n---\n\n${example}\n` }
    case 'site':
      return { 'site.yaml': siteWith(example), ...fontsIn(example) }
    case 'source':
      return { 'sources/speech.yaml': `${example}\n` }
    case 'series':
      return seriesIn(example)
    case 'context':
      return cardsIn(example)
    case 'house-style':
      return { 'house-style.yaml': `${example}\n` }
    case 'theme':
      return { 'theme.css': `${example}\n` }
    case 'redirects':
      return { 'redirects.yaml': `${example}\n` }
    case 'folder':
      return {
        ...Object.fromEntries(example.match(/^authors\/.+$/gm)?.map((file) => [file, author]) ?? []),
        ...articlesIn(example),
        ...filesIn(example),
        'site.yaml': example.includes('site.yaml') ? site : null,
      }
    case 'latin-1':
      return filesWith(example, 'body')
  }
}

/** The site's own facts, with what the example says in the place of what they said. */
function siteWith(example: string): string {
  const said = new Set([...example.matchAll(/^(\w+):/gm)].map(([, field]) => field))
  const rest = site.split('\n').filter((line) => !said.has(line.split(':', 1)[0]))
  return `${rest.join('\n').trimEnd()}\n${example}\n`
}

/** The French of another article, where the example names it. */
function translationIn(example: string): Record<string, string> {
  const text = readFileSync(`${soundFolder}/articles/2008/first-report/article.mdx`, 'utf8')
  const french = text
    .replace(/^language:.*\n/m, '')
    .replace('---\n', '---\nlanguage: fr\ntranslationOf: first-report\n')
  return example.includes('premier-rapport') ? { 'articles/2008/premier-rapport/article.mdx': french } : {}
}

/** A font of as many bytes as a comment says. */
function fontsIn(example: string): Record<string, string> {
  const [, file, bytes] = /^# (\S+) has (\d+) bytes$/m.exec(example) ?? []
  return file === undefined ? {} : { [file]: 'wOF2'.padEnd(Number(bytes), '.') }
}

/** One file, or several, each under its name. */
function seriesIn(example: string): Record<string, string> {
  return filesNamed(example, 'series/summit.yaml')
}

function cardsIn(example: string): Record<string, string> {
  return filesNamed(example, 'context/summit.mdx')
}

function filesNamed(example: string, only: string): Record<string, string> {
  const parts = example.split(/^# ((?:series|context|articles)\/.+)\n/m)
  if (parts.length === 1) return { [only]: `${example}\n` }
  return Object.fromEntries(parts.flatMap((name, i) => (i % 2 === 1 ? [[name, `${parts[i + 1]}\n`]] : [])))
}

/** A sound article in each folder that a list of files names for one. */
function articlesIn(list: string): Record<string, string> {
  const short = readFileSync(`${soundFolder}/articles/2008/first-report/article.mdx`, 'utf8')
  const folders = [...list.matchAll(/^articles\/\d{4}\/[a-z-]+(?=\/$)/gm)]
  return Object.fromEntries(folders.map(([folder]) => [`${folder}/article.mdx`, short]))
}

/** Topics and notes that a list of files names. */
function filesIn(list: string): Record<string, string> {
  const topic = readFileSync(`${soundFolder}/topics/georgia.yaml`, 'utf8')
  const names = list.split('\n').filter((name) => /^topics\/[\w.]+$|^[\w]+\.(?:txt|md)$/.test(name))
  return Object.fromEntries(names.map((name) => [name, topic]))
}

/** The sound article with these fields in place of its own of the same names. */
function withFields(example: string): string {
  const names = [...example.matchAll(/^(\w+):/gm)].map(([, name]) => name)
  const fields = (sound.split('---\n')[1] ?? '').split(/^(?=\w)/m)
  const kept = fields.filter((field) => !names.includes(field.slice(0, field.indexOf(':'))))
  return `---\n${kept.join('')}${example}\n---\n\nThe declaration is short.\n`
}

async function codesOf(example: string, { in: place }: Rule): Promise<Set<RuleCode>> {
  const files = Object.entries(filesWith(example, place))
  const folder = folderForTest(Object.fromEntries(files.map(([name, text]) => [name, text ?? ''])))
  cpSync(soundFolder, folder, { recursive: true, force: false })
  for (const [name, text] of files) if (text === null) rmSync(`${folder}/${name}`)
  if (place === 'latin-1') writeFileSync(`${folder}/${caseFile}`, files[0]?.[1] ?? '', 'latin1')
  if (example.includes(`${caseFile}/`)) {
    rmSync(`${folder}/${caseFile}`)
    mkdirSync(`${folder}/${caseFile}`)
  }
  return new Set((await checkPublication(readPublication(folder), now)).map(({ code }) => code))
}

/** What takes a repository to be raised: `desk/changed.test.ts` has one. */
const takesGit: readonly string[] = ['text-changed']

describe.each(Object.entries(rules))('%s', (code, rule) => {
  it('has a wrong example that raises it, and nothing else', async () => {
    expect(await codesOf(rule.wrong, rule)).toEqual(new Set(takesGit.includes(code) ? [] : [code]))
  })

  it('has a right example without a problem', async () => {
    expect(await codesOf(rule.right, rule)).toEqual(new Set())
  })

  it('says why in prose', () => {
    expect(rule.why).toMatch(/^[A-Z][^\n]{30,240}[.]$/)
  })
})

describe('the guide for writers', () => {
  it('says of every rule what the rule says', () => {
    expect(readFileSync('docs/writing.md', 'utf8'), 'npx tsx desk/rules.ts writes it').toContain(guide())
  })

  it('is put in the place of its old self, and leaves what stands around it', () => {
    const file = `# Writing\n\nText.\n\n${guide().replace('### alt', '### old')}\n## Later\n\nMore.\n`
    expect(withGuide(file)).toBe(`# Writing\n\nText.\n\n${guide()}\n## Later\n\nMore.\n`)
    expect(withGuide('# Writing\n')).toBe(`# Writing\n\n${guide()}`)
    expect(withGuide(guide())).toBe(guide())
  })
})
