import { describe, expect, it } from 'vitest'
import { everyMark, heroFields, manuscriptWith, siteUrl } from '../../../tests/manuscript'
import { textEdition } from './text'
import { columnsOf } from './wrap'

const textWith = async (body: string, fields?: readonly string[]) =>
  textEdition(await manuscriptWith(body, fields))

describe('textEdition', () => {
  it('begins with headline, dek, byline, place, date and address', async () => {
    const text = await textWith('Its text.', [
      'dateline: { place: Dushanbe }',
      'updated: 2008-08-30T12:00:00Z',
    ])
    expect(text).toMatch(
      /^’Tis a headline\n=+\n\nA whole sentence\.\n\nBy [^\n]+\nDushanbe, 28 August 2008, updated 30 August 2008\nhttps:\/\/news\.example\/2008\/08\/28\/case\/\n\nIts text\.\n/,
    )
  })

  it('prints lists, tables and code so that they can be read', async () => {
    const text = await textWith(everyMark)
    expect(text).toContain('\nA heading – “set”\n-----------------\n')
    expect(text).toContain('\n* One\n  * One, one\n  * One, two\n* Two\n')
    expect(text).toContain('\n3. Three\n4. Four\n')
    expect(text).toContain('\n* [x] Done\n* [ ] To do\n')
    expect(text).toContain('\nYear  Warheads\n----  --------\n1991    10,271\n2010     1,550\n')
    expect(text).toContain('\n    if (a < b && c) "straight" -- ...\n')
    expect(text).toContain('\n    Somebody else’s words.\n')
    expect(text).toContain('~~a mistake~~, "code" -- as is and a\n“link”[1].')
  })

  it('prints what lies deeper than a line is wide', async () => {
    const text = await textWith(`${'> '.repeat(25)}## A heading\n\n${'- '.repeat(25)}A long item, all of it.`)
    expect(text.replace(/\s+/g, ' ')).toContain('A heading')
    expect(text.replace(/\s+/g, ' ')).toContain('A long item, all of it.')
  })

  it('numbers links and footnotes in one row, the same target the same', async () => {
    const text = await textWith(everyMark)
    expect(text).toContain('A claim.[2] The same again.[2] Another.[3]')
    expect(text.slice(text.indexOf('\nNotes\n-----'))).toBe(
      [
        '\nNotes\n-----\n',
        `[1] ${siteUrl}/2008/08/20/first-report/?a="b"--c`,
        '[2] See the archive[4].',
        '[3] With a second block.\n\n    As here.',
        '[4] https://archive.example/2008\n',
      ].join('\n'),
    )
  })

  it('does not number an address that is there to read', async () => {
    expect(await textWith('See https://a.example/b and c@d.example.')).not.toContain('[1]')
  })

  it('leaves an absolute address as it was written', async () => {
    expect(await textWith('A [link](https://A.example?é).')).toContain('\n[1] https://A.example?é\n')
  })

  it('turns a table that is too wide into rows', async () => {
    const long = 'word '.repeat(12).trim()
    const text = await textWith(`| Year | What | Why |\n|---|---|---|\n| 1991 | ${long} | ${long} |`)
    expect(text).toContain('\nYear: 1991\nWhat: word word')
  })

  it('keeps lines to 72 columns, in wide scripts too', async () => {
    const body = `${'上海合作组织成员国元首举行会议。'.repeat(12)}\n\n> ${'words and more '.repeat(20)}\n\n* ${'words and more '.repeat(20)}`
    for (const line of (await textWith(body, heroFields)).split('\n')) {
      expect(columnsOf(line)).toBeLessThanOrEqual(72)
    }
  })

  it('prints hostile text as it is', async () => {
    const text = await textWith('a \\< b & c ]]> 🇬🇪 \\<script>')
    expect(text).toContain('\na < b & c ]]> 🇬🇪 <script>\n')
  })

  it('prints corrections, credits and sources', async () => {
    const text = await textWith('Its text.', [
      ...heroFields,
      'corrections: [{ date: 2008-08-30, text: It said six. }]',
      'adaptedFrom: { work: A work, author: A writer, role: fellow, publication: A journal, date: 2008-08-20 }',
      'sources: [{ title: A source, publisher: A house, date: 2008-08-20, url: "https://s.example/" }]',
    ])
    expect(text).toContain('\n[Image: Six ‘flags’.]\nThe flags. (The staff · Public domain)\n')
    expect(text).toContain('\nCorrection, 30 August 2008: It said six.\n\nIts text.\n')
    expect(text).toMatch(/from A work, by A writer, fellow \(A journal, 20 August\s2008\)\./)
    expect(text).toContain('\nSources\n-------\n\n* A source[1], A house, 20 August 2008\n')
  })

  it('says under the byline of its author how the article was made', async () => {
    const manuscript = await manuscriptWith('Its text.')
    const view = { ...manuscript.view, disclosure: 'Written at a desk.' }
    expect(textEdition({ ...manuscript, view })).toMatch(/ sign together\.\n\nWritten at a desk\.\n/)
  })

  it('speaks the language of the article', async () => {
    const text = await textWith("Elle dit : « l'archipel ».", [
      'language: fr',
      'dateline: { place: La Haye }',
    ])
    expect(text).toMatch(/\nPar [^\n]+\nLa Haye, 28 août 2008\n/)
    expect(text).toContain('\nElle dit\u00A0: «\u202Fl’archipel\u202F».\n')
  })
})
