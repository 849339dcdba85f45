import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { printable, strangeIn } from '../characters'
import { houseStyle } from '../schema/house-style'
import { redirects, section, series, site } from '../schema/site'
import { Source } from '../source'
import { readData } from './data'

const read = (text: string, schema: z.ZodType = section) =>
  readData({ source: new Source('content/sections/a.yaml', text), schema, what: 'a section' })
const told = (text: string, schema?: z.ZodType) =>
  read(text, schema).problems.map(({ code, line, column }) => `${line}:${column} ${code}`)

describe('words that YAML would drop', () => {
  it.each([
    ['a hash instead of text', 'name: #MeToo\ndescription: B.', ['1:1 field-empty', '1:7 yaml-comment']],
    ['a hash in a list in a line', 'banned:\n  { a: b #c\n  }', ['2:10 yaml-comment']],
    [
      'a name for a value, and its repetition',
      'name: &a A\ndescription: *a',
      ['1:7 yaml-syntax', '2:14 yaml-syntax'],
    ],
    ['a bomb of repetitions', 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]', 6],
    ['a name that is a list, with a bad value', '? [a]\n: b', ['1:1 yaml-syntax']],
  ])('are told at their place: %s', (_what, text, expected) => {
    const schema = text.startsWith('banned')
      ? z.strictObject({ banned: houseStyle.valueType.shape.banned })
      : section
    const found = told(text, schema)
    expect(typeof expected === 'number' ? found.length : found.sort()).toEqual(expected)
  })

  it.each([
    ['a note on its own line', '# Note\nname: A\n# note\ndescription: B.\n'],
    ['a note after quotes', 'name: "A" # note\ndescription: \'B.\' # note\n'],
    ['a note after a number', 'name: A\ndescription: B.\norder: 3 # note\n'],
    ['a hash within a word, or in quotes', 'name: C#\ndescription: "Number #1."\n'],
    ['an ampersand and an asterisk within text', 'name: A & B\ndescription: A *b* ! c.\n'],
  ])('are not seen in %s', (_what, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a value that is no text', () => {
  it.each([
    ['.nan', '.nan'],
    ['.NaN', '.NaN'],
    ['-.inf', '-.inf'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['TRUE', 'TRUE'],
  ])('is shown as it is written: %s', (written, shown) => {
    const [problem] = read(`name: ${written}\ndescription: B.\n`).problems
    expect(problem?.message).toBe(`name is ${shown}; expected text`)
  })
})

it.each([
  ['zh-hans', '"zh-Hans"'],
  ['en_gb', '"en-GB"'],
  ['iw', '"he"'],
  ['en-12', undefined],
  ['English', undefined],
])('a language written as %s is mended to %s', (written, mended) => {
  const { problems } = read(`language: ${written}\n`, site.pick({ language: true }))
  expect(problems.map(({ line, column, fix }) => ({ line, column, mended: fix?.text }))).toEqual([
    { line: 1, column: 11, mended },
  ])
})

describe('whatever a data file holds', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      ': ',
      '- ',
      '\n',
      '\n  ',
      '\n    ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '&a ',
      '*a',
      '! ',
      '!!x ',
      '? ',
    ],
    ...[
      ' #',
      '#',
      '|',
      '>',
      '<<: ',
      '.nan',
      '\\u202E',
      '\\0',
      '\u202E',
      '\u0007',
      '\uFEFF',
      '\u200B',
      '---\n',
      '...\n',
    ],
    ...[
      'name',
      'description',
      'parts',
      'url',
      'language',
      'spellings',
      'from',
      '\t',
      '%',
      '@',
      '`',
      'status: draft\n',
    ],
  )
  const text = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''))
  const schemas = fc.constantFrom<z.ZodType>(section, series, site, redirects, houseStyle)

  it('each problem stands in the file, speaks plainly, and can be printed', () => {
    fc.assert(
      fc.property(text, schemas, (written, schema) => {
        const lines = written.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
        for (const { line, column, message, hint } of read(written, schema).problems) {
          expect(column).toBeGreaterThan(0)
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1)
          expect(printable(message + hint)).toBe(message + hint)
          expect(message).not.toMatch(/call stack|NaN|undefined|\[object/)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('a sound value holds no character that no text may hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (noise) => {
        const { value, problems } = read(`name: ${JSON.stringify(noise)}\ndescription: B.\n`)
        const name = z.object({ name: z.string() }).safeParse(value).data?.name
        if (problems.length === 0) expect(strangeIn(name ?? '')).toEqual([])
        else expect(problems.every(({ line }) => line === 1)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['brackets', `a: ${'['.repeat(100_000)}`],
    ['groups', `a: ${'{a: '.repeat(50_000)}`],
    ['lists', `${'- '.repeat(50_000)}a`],
    ['names', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['questions', `${'? '.repeat(50_000)}a`],
  ])('is answered however deep its %s are', (_what, deep) => {
    const [problem] = read(deep).problems
    expect(problem?.code).toBe('yaml-syntax')
    expect(problem?.message).toContain('beyond any depth')
  })
})
