import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { isError } from '../content/problem'
import { readPublication } from '../content/publication'
import { visibleAt } from '../edition/gate'
import { navigationOf } from '../edition/navigation'
import { checkPublication } from './publication'

const now = new Date('2030-01-01T00:00:00Z')
const site = readFileSync(`${soundFolder}/site.yaml`, 'utf8')
const lines = site.split('\n').length

/** The sound publication with more said in its `site.yaml`. */
function publicationWith(more: string) {
  const folder = folderForTest()
  cpSync(soundFolder, folder, { recursive: true })
  writeFileSync(join(folder, 'site.yaml'), `${site}${more}\n`)
  return readPublication(folder)
}

const found = async (more: string) =>
  (await checkPublication(publicationWith(more), now))
    .filter(({ file }) => file.endsWith('site.yaml'))
    .map(({ code, line, column }) => `${code} ${line - lines + 1}:${column}`)

describe('the identity of a publication', () => {
  it.each([
    ['a way to nowhere', 'navigation: [sections/security, pages/abuot]', 'navigation-unknown 1:33'],
    ['a way that is none', 'navigation: [security]', 'field-value 1:14'],
    ['a type of nothing', 'kinds: { news: Gossip }', 'field-value 1:16'],
    ['no kind at all', 'kinds: {}', 'field-value 1:8'],
    ['a way to share that is not known', 'share: [email, pigeon]', 'field-value 1:16'],
    ['an organisation that is none', 'organization: Club', 'field-value 1:15'],
    ['an ornament that is none', 'ornaments: { anchor: true }', 'field-unknown 1:14'],
    ['half an ornament', 'ornaments: { stamp: some }', 'field-type 1:21'],
    ['a colour without its dark', 'theme: { accent: { light: "#7a1e2b" } }', 'field-missing 1:10'],
    ['a colour by name', 'theme: { accent: { light: red, dark: "#e8a0a5" } }', 'field-value 1:27'],
    ['a host of others with a path', 'allow: { script: ["https://stats.example/x"] }', 'field-value 1:19'],
    ['a host that is any', 'allow: { frame: ["https://*.example"] }', 'field-value 1:18'],
    ['a host that is not secure', 'allow: { connect: ["http://stats.example"] }', 'field-value 1:20'],
    ['a word of a policy', 'allow: { form: ["https://a.example; script-src *"] }', 'field-value 1:17'],
    ['what is no host of others', 'allow: { style: ["https://a.example"] }', 'field-unknown 1:10'],
    [
      'a script of a host that is not let in',
      'scripts: [{ src: "https://stats.example/count.js" }]',
      'script-host 1:18',
    ],
    [
      'a security.txt of last year',
      'security: { contact: [a@b.example], expires: 2029-01-01T00:00:00Z }',
      'security-expired 1:46',
    ],
    ['a line of nine letters', 'theme: { measure: 9 }', 'field-value 1:19'],
    [
      'a pale accent by day',
      'theme: { accent: { light: "#f0c000", dark: "#e8a0a5" } }',
      'theme-contrast 1:27',
    ],
    [
      'a dim accent by night',
      'theme: { accent: { light: "#7a1e2b", dark: "#401015" } }',
      'theme-contrast 1:44',
    ],
  ])('%s is said with its place', async (_, more, problem) => {
    expect(await found(more)).toEqual([problem])
  })

  it('says that what the root of a host is asked for is unread under a path, and elsewhere nothing', async () => {
    const more =
      'crawlers: { aiTraining: disallow }\nsecurity: { contact: [a@b.example], expires: 2031-01-01T00:00:00Z }'
    expect(await found(more)).toEqual([])
    const { contentDir } = publicationWith(more)
    const file = join(contentDir, 'site.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('//sound.example', '//sound.example/journal'))
    const problems = await checkPublication(readPublication(contentDir), now)
    expect(problems.map(({ code, line }) => [code, line - lines + 1])).toEqual([
      ['unread-under-path', 1],
      ['unread-under-path', 2],
    ])
    expect(problems[0]?.message).toContain('https://sound.example/robots.txt')
    expect(problems[1]?.message).toContain('https://sound.example/.well-known/security.txt')
    expect(problems.some(isError)).toBe(false)
  })

  it('says of paper what cannot be read on it, by day and by night', async () => {
    // Ink can be read on this grey; quiet ink and the accent cannot.
    const grey = await found('theme:\n  paper: { light: "#808080", dark: "#101418" }')
    expect(grey).toEqual(['theme-contrast 2:19', 'theme-contrast 2:19'])
    expect(await found('theme: { paper: { light: "#ffffff", dark: "#000000" } }')).toEqual([])
  })

  it('names its own kinds, and refuses an article of another', async () => {
    const problems = await checkPublication(publicationWith('kinds: { essay: Article }'), now)
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['kind-unknown']))
    expect(problems[0]).toMatchObject({ message: expect.stringContaining('expected essay') })
  })

  it('leads where it says, in its order, and to every section when it says nothing', () => {
    const named = (more: string) =>
      navigationOf(visibleAt(publicationWith(more), now)).map(({ address }) => address)
    expect(named('')).toEqual(['/sections/security/'])
    expect(named('navigation: [topics/georgia, sections/security]')).toEqual([
      '/topics/georgia/',
      '/sections/security/',
    ])
  })
})
