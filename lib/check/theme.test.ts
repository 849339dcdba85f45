import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { themeSheet } from '../content/theme'
import { visibleAt } from '../edition/gate'
import { editionOf } from '../edition/slice/slice'
import { Slices } from '../edition/slice/slices'
import { checkPublication } from './publication'

const now = new Date('2030-01-01T00:00:00Z')

function folderWith(files: Record<string, string>): string {
  const folder = folderForTest()
  cpSync(soundFolder, folder, { recursive: true })
  mkdirSync(join(folder, 'public'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const found = async (css: string) =>
  (await checkPublication(readPublication(folderWith({ 'theme.css': css })), now)).map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  )

describe('theme.css', () => {
  it.each([
    ['a sheet of another host', 'p { margin: 0 }\n@import "https://a.example/x.css";', 'theme-styles 2:1'],
    ['an image of another host', 'p {\n  background: url(https://a.example/x.png);\n}', 'theme-styles 2:3'],
    ['one without its scheme', 'p { background: url("//a.example/x.png") }', 'theme-styles 1:5'],
    ['one among several', 'p { background: image-set("https://a.example/x.png" 1x) }', 'theme-styles 1:5'],
    ['one within another', 'p { background: url(/a.png), url(http://a.example/x.png) }', 'theme-styles 1:5'],
    ['what may end the sheet', 'p::after { content: "</style>" }', 'theme-styles 1:22'],
    ['what hides another letter', 'p { background: \\75rl(https://a.example/x.png) }', 'theme-styles 1:17'],
    ['half a rule', 'p { margin: 0', 'theme-styles 1:1'],
    ['more than a page carries', 'p { margin: 0 }\n'.repeat(1300), 'theme-styles 1:1'],
  ])('%s is said with its place', async (_, css, problem) => {
    expect(await found(css)).toEqual([problem])
  })

  it('may say what CSS can, of files that are here', async () => {
    const css =
      '@font-face { font-family: Tea; src: url("/fonts/tea.woff2") format("woff2") }\n@media (min-width: 40rem) { .card { background: url(/leaf.svg), url(data:image/png;base64,AAAA) } }\n'
    expect(await found(css)).toEqual([])
  })

  it('is a part of what every page is made from', async () => {
    const slice = (css: string) => {
      const edition = visibleAt(readPublication(folderWith({ 'theme.css': css })), now)
      return new Slices(edition, 'https://a.example').at('/')
    }
    const [one, other] = [await slice('.card { border: 0 }\n'), await slice('.card { border: 1px solid }\n')]
    expect(editionOf(one).ownStyles).toBe('.card { border: 0 }\n')
    expect(one.house.digest).not.toBe(other.house.digest)
  })
})

describe('the faces of a theme', () => {
  const fonts = (more = '') =>
    `theme:\n  fonts:\n    regular: { file: /tea.woff2, licence: OFL 1.1 }\n${more}`
  const said = async (yaml: string, files: Record<string, string>) => {
    const site = readFileSync(`${soundFolder}/site.yaml`, 'utf8')
    const lines = site.split('\n').length
    const folder = folderWith({ ...files, 'site.yaml': `${site}${yaml}` })
    const problems = await checkPublication(readPublication(folder), now)
    return problems.map(({ code, line, column, message }) => [
      `${code} ${line - lines + 1}:${column}`,
      message,
    ])
  }
  const woff2 = (bytes: number) => 'wOF2'.padEnd(bytes, '.')

  it('must be there, and be what they are called', async () => {
    expect(await said(fonts(), {})).toEqual([
      [
        'font-file 3:22',
        expect.stringMatching(/^there is no \S+\/public\/tea\.woff2; expected a font in WOFF2$/),
      ],
    ])
    expect(await said(fonts(), { 'public/tea.woff2': 'OTTO....' })).toEqual([
      ['font-file 3:22', expect.stringContaining('is no WOFF2 file')],
    ])
    expect(await said(fonts(), { 'public/tea.woff2': woff2(20_000) })).toEqual([])
    const elsewhere = 'theme: { fonts: { regular: { file: "https://a.example/x.woff2", licence: x } } }\n'
    expect(await said(elsewhere, {})).toEqual([['field-value 1:36', expect.anything()]])
  })

  it('are weighed as they are loaded for a first view: upright and slanted, not heavy', async () => {
    const more =
      '    italic: { file: /slanted.woff2, licence: OFL 1.1 }\n    bold: { file: /heavy.woff2, licence: OFL 1.1 }\n'
    const files = { 'public/tea.woff2': woff2(30_000), 'public/heavy.woff2': woff2(90_000) }
    expect(await said(fonts(more), { ...files, 'public/slanted.woff2': woff2(15_000) })).toEqual([])
    expect(await said(fonts(more), { ...files, 'public/slanted.woff2': woff2(15_001) })).toEqual([
      ['font-weight 3:5', 'the letters of a first view have 45001 bytes; expected at most 45000'],
    ])
  })

  it('take the place of every face of the style sheet, or letters of the system do', () => {
    const sheet = readFileSync('app/fonts.ts', 'utf8')
    const properties = Array.from(sheet.matchAll(/variable: '(--[a-z-]+)'/g), ([, name = '']) => name)
    expect(properties).toHaveLength(8)
    const own = themeSheet({ theme: { fonts: { regular: { file: '/tea.woff2', licence: 'OFL 1.1' } } } })
    const system = themeSheet({ theme: { face: 'sans' } })
    for (const property of properties) {
      expect(own).toContain(`${property}:Own,Charter,`)
      expect(system).toContain(`${property}:system-ui,`)
    }
    expect(own).toContain('@font-face{font-family:Own;src:url(/tea.woff2) format("woff2")')
    expect(system).not.toContain('@font-face')
  })
})
