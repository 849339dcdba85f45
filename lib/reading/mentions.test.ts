import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Source } from '../content/source'
import { typesetBody } from '../typography/body'
import { parseBody } from './mdx'
import { finderOf, type NamedThing } from './mentions'
import { passagesIn } from './passages'

const club: NamedThing = {
  id: 'club',
  name: {
    en: 'Harbour Club',
    fr: 'Club du port',
    ru: 'Портовый клуб',
    ar: 'نادي الميناء',
    'zh-Hans': '港口俱乐部',
  },
  aliases: { en: ['HC', "Sailors' Club"], ru: ['Портового клуба'] },
}
const other: NamedThing = { id: 'new', name: { en: 'New Harbour Club' }, aliases: { en: ['NHC'] } }

/** The first mentions in a body, each with the line its block begins on. */
function mentionsIn(body: string, language = 'en', things = [club, other]): string[] {
  const { tree } = parseBody(new Source('content/articles/2008/a/article.mdx', body))
  if (!tree) throw new Error(`This cannot be read: ${body}`)
  typesetBody(tree, language)
  return finderOf(
    things,
    language,
  )(passagesIn(tree, language)).map(({ id, offset }) => {
    return `${id} ${body.slice(0, offset).split('\n').length}`
  })
}

describe('a mention', () => {
  it.each([
    ['by name', 'The Harbour Club met.', 'en'],
    ['by another name, in the possessive', 'The HC’s dues.', 'en'],
    ['with another apostrophe and over a line', 'The Sailors’\nClub met.', 'en'],
    ['in emphasis and in a link', 'The *Harbour* [Club](https://a.example) met.', 'en'],
    ['with a space that does not break', 'The Harbour\u00A0Club met.', 'en'],
    ['in a list', '- One.\n- The HC met.', 'en'],
    ['after a quotation', '"No," said the Harbour Club, "never."', 'en'],
    ['in the language of a country', 'The Harbour Club met.', 'en-GB'],
    ['in French', 'Le Club du port', 'fr'],
    ['in a case of Russian', 'Устав Портового клуба.', 'ru'],
    ['in Arabic', 'اجتمع نادي الميناء.', 'ar'],
    ['in Chinese, where words touch', '昨天港口俱乐部开会。', 'zh'],
  ])('is found %s', (_how, body, language) => {
    expect(mentionsIn(body, language)).toEqual(['club 1'])
  })

  it.each([
    ['in straight quotation marks', 'They said "the Harbour Club met" twice.'],
    ['in curly ones', 'They said “the Harbour Club met” twice.'],
    ['in a quotation within one', 'They said "it was \'the HC\' alone" twice.'],
    ['in a quotation that goes on', 'He said: "I came.\n\n"The HC met.'],
    ['in marks of another language', 'They said «the HC met» and „the HC“ twice.'],
    ['in a block of quotation', '> The Harbour Club met.'],
    ['in a heading', '## The Harbour Club'],
    ['in a pull quote', '<PullQuote speaker="HC" source="https://a.example">\nThe HC met.\n</PullQuote>'],
    ['in code, a table and a note', 'A `HC`.[^1]\n\n| HC |\n| - |\n| HC |\n\n```\nHC\n```\n\n[^1]: The HC.'],
    ['as a part of another word', 'The HCs, a 2HC and the XHC met.'],
    ['in other letters', 'The harbour club met, and the hc.'],
    ['by its name in another language', 'Le Club du port met.'],
    ['across what is no prose', 'The Harbour `x` Club met.'],
  ])('is not found %s', (_how, body) => {
    expect(mentionsIn(body)).toEqual([])
  })

  it('is the first one, of the longest name that begins there', () => {
    expect(mentionsIn('The New Harbour Club met.\n\nThe NHC and the HC.\n\nThe HC.')).toEqual([
      'new 1',
      'club 3',
    ])
    expect(mentionsIn('Of the HC.', 'en', [])).toEqual([])
  })
})

describe('whatever a writer writes', () => {
  const marks = {
    en: [
      ['"', '"'],
      ['“', '”'],
      ['‘', '’'],
    ],
    fr: [
      ['"', '"'],
      ['« ', ' »'],
      ['“', '”'],
    ],
    de: [
      ['"', '"'],
      ['„', '“'],
      ['»', '«'],
    ],
    ru: [
      ['"', '"'],
      ['«', '»'],
      ['„', '“'],
    ],
    zh: [
      ['“', '”'],
      ['「', '」'],
      ['『', '』'],
    ],
  } as const
  const name = 'QZX'
  const things = [
    { id: 'thing', name: Object.fromEntries(Object.keys(marks).map((l) => [l, name])), aliases: {} },
  ]
  const plain = fc.constantFrom(
    'the port',
    'seven ships, and',
    'of 1990',
    'qzx',
    'QZXs',
    'no.',
    '*very*',
    '(so)',
  )
  const piece = (pairs: readonly (readonly [string, string])[]) =>
    fc.oneof(
      { weight: 6, arbitrary: plain.map((text) => ({ text, says: false })) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom(name, `*${name}*`, `(${name})`, `[${name}](/a)`)
          .map((text) => ({ text, says: true })),
      },
      {
        weight: 3,
        arbitrary: fc
          .tuple(
            fc.constantFrom(...pairs),
            fc.array(fc.oneof(plain, fc.constant(name)), { minLength: 1, maxLength: 4 }),
          )
          .map(([[open, close], words]) => ({ text: `${open}${words.join(' ')}${close}`, says: false })),
      },
    )
  const runs = Number(process.env.CONTEXT_RUNS ?? 150)

  it.each(Object.entries(marks))(
    'a name is found where it is said, and never where it is quoted: %s',
    (language, pairs) => {
      const kind = fc.constantFrom('', '## ', '> ', '- ')
      const block = fc.record({ kind, pieces: fc.array(piece(pairs), { minLength: 1, maxLength: 8 }) })
      fc.assert(
        fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
          const body = blocks.map(
            ({ kind, pieces }) => `${kind}a ${pieces.map(({ text }) => text).join(' ')}`,
          )
          const says = blocks.map(
            ({ kind, pieces }) => /^(?:- )?$/.test(kind) && pieces.some(({ says }) => says),
          )
          const first = says.indexOf(true)
          // Items that follow one another are one list, which begins with the first of them.
          const isItem = (i: number) => blocks[i]?.kind === '- '
          const start = (i: number): number => (isItem(i) && i > 0 && isItem(i - 1) ? start(i - 1) : i)
          const expected = first < 0 ? [] : [`thing ${start(first) * 2 + 1}`]
          expect(mentionsIn(body.join('\n\n'), language, things)).toEqual(expected)
        }),
        { numRuns: runs, seed: 8 },
      )
    },
  )
})
