import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import sharp from 'sharp'
import { expect, it, onTestFinished } from 'vitest'
import { checkPublication } from '../../lib/check/publication'
import { isError } from '../../lib/content/problem'
import { readPublication } from '../../lib/content/publication'
import { icons } from '../../lib/edition/icons'
import { languages } from '../../lib/words/languages'
import { starterFiles } from './files'
import { starterIn } from './languages'
import { type AdoptRequest, idsOf, listOf, refuseUnsound } from './request'
import { signOf } from './sign'

const now = new Date('2026-11-24T14:30:00Z')
const request: AdoptRequest = {
  ...{ name: 'Tea Notebook', language: 'en', zone: 'America/Bogota', url: 'https://example.edu/tea' },
  ...{ sections: ['culture', 'recipes'], authors: ['Ana Roa'] },
}

/** Writes what a request makes, and reads it as any other publication. */
async function made(given: Partial<AdoptRequest>) {
  const contentDir = mkdtempSync('.cache-starter-')
  onTestFinished(() => rmSync(contentDir, { recursive: true }))
  const files = await starterFiles({ ...request, ...given }, contentDir, now)
  for (const [file, content] of files) {
    if (!file.startsWith(`${contentDir}/`)) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const publication = readPublication(contentDir)
  return { files, publication, problems: await checkPublication(publication, now) }
}

it.each([...languages.map(({ tag }) => tag), 'es-CO', 'eo'])(
  'a publication in %s is sound, and the check names its blanks and nothing else',
  async (language) => {
    const { publication, problems } = await made({ language })
    expect(problems.filter(isError)).toEqual([])
    const codes = new Set(problems.map(({ code }) => code))
    codes.delete('language-bare')
    expect([...codes]).toEqual(['page-blank'])
    const blank = new Set(problems.filter(({ code }) => code === 'page-blank').map(({ file }) => file))
    expect(blank.size).toBe(publication.pages.length)
    expect(publication.articles.map(({ article }) => article?.language)).toEqual([
      starterIn(language).tag === new Intl.Locale(language).language ? language : 'en',
    ])
    expect(
      JSON.stringify([...publication.articles, ...publication.pages].map(({ source }) => source.text)),
    ).not.toMatch(/\{\w+\}|passport/i)
  },
)

it('says of itself what was said of it', async () => {
  const { publication } = await made({ licence: 'CC BY 4.0' })
  const { name, url, licence, timeZone, email, indexNow = '' } = publication.site ?? {}
  expect({ name, url, licence, timeZone, email }).toEqual({
    ...{ name: 'Tea Notebook', url: 'https://example.edu/tea', licence: 'CC BY 4.0' },
    ...{ timeZone: 'America/Bogota', email: 'desk@example.edu' },
  })
  expect([...publication.sections.values()].map((section) => section.name)).toEqual(['Culture', 'Recipes'])
  const [article] = publication.articles
  expect(article?.article?.published).toBe('2026-11-24T09:30:00-05:00')
  expect(article?.source.text).toContain(`\`${article?.source.file}\``)
  expect(indexNow).toMatch(/^[0-9a-f]{32}$/)
  expect((await made({})).publication.site?.indexNow).not.toBe(indexNow)
})

it('takes a name that Markdown, YAML and XML would read otherwise', async () => {
  const name = `<b>{Tea}</b> & "co": *one* _two_ [three](http://x.example) # \`four\``
  const { publication, problems } = await made({ name, authors: ['- O’Hara: "Li"'] })
  expect(problems.filter(isError)).toEqual([])
  expect(publication.site?.name).toBe(name)
})

it('makes the icons of the sign, each in its size', async () => {
  const { files } = await made({})
  for (const { address, size } of icons) {
    const bytes = Buffer.from(files.get(`public${address}`) ?? '')
    const picture = address.endsWith('.ico') ? bytes.subarray(22) : bytes
    expect(await sharp(picture).metadata()).toMatchObject({ width: size, height: size })
  }
})

it.each([
  ['Cuaderno de Té', 'es'],
  ['دفتر الشاي', 'ar'],
  ['茶', 'zh'],
  ['«Ёлка»', 'ru'],
])('the letter of %s stands in the middle of its square', async (name, language) => {
  const sign = await signOf(name, language)
  const { data, info } = await sharp(Buffer.from(sign), { density: 720 })
    .extract({ left: 128, top: 128, width: 384, height: 384 })
    .threshold(160)
    .toBuffer({ resolveWithObject: true })
  const trimmed = await sharp(data).trim().toBuffer({ resolveWithObject: true })
  const { width, height, trimOffsetLeft = 0, trimOffsetTop = 0 } = trimmed.info
  expect(Math.max(width, height)).toBeGreaterThan(270)
  expect(Math.abs(-trimOffsetLeft + width / 2 - info.width / 2)).toBeLessThan(8)
  expect(Math.abs(-trimOffsetTop + height / 2 - info.height / 2)).toBeLessThan(8)
})

it('a name without a letter that can be drawn has a sign all the same', async () => {
  expect(await signOf('…', 'en')).toMatch(/<circle[^>]*r="12"/)
})

it('names files by what readers see, each once', () => {
  expect(idsOf(['Recetas y té', 'Recetas y té!', 'ثقافة', 'وصفات'], 'section')).toEqual([
    ...['recetas-y-te', 'recetas-y-te-2', 'section', 'section-2'],
  ])
  expect(listOf(' culture ,recipes,, culture')).toEqual(['culture', 'recipes'])
  expect(listOf('ثقافة، وصفات')).toEqual(['ثقافة', 'وصفات'])
})

it.each([
  [{ language: 'Spanish!' }, '--language is "Spanish!"; expected a language tag'],
  [{ zone: 'Bogota' }, '--zone is "Bogota"; expected an IANA time zone'],
  [{ url: 'example.edu' }, '--url is "example.edu"; expected an address of host and path'],
  [{ email: 'nobody' }, '--email is "nobody"; expected an email address'],
  [{ name: ' ' }, '--name is " "; expected some text'],
  [{ sections: [] }, '--sections is ""; expected at least one name'],
  [{ authors: ['a\nb'] }, '--authors is "a\nb"; expected one line'],
])('refuses %o, and says what is expected', (given, message) => {
  expect(() => refuseUnsound({ ...request, ...given })).toThrow(message)
})
