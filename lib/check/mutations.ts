import fc from 'fast-check'

/** One thing that a slip of the hand, a bad merge or a broken program does to a text. */
type Mutation = (text: string) => string

/** What breaks parsers: openings without ends, ends without openings, marks of the syntax in odd company. */
const shards = [
  ...[
    '---\n',
    '```\n',
    '<',
    '>',
    '</',
    '/>',
    '<Aside title="x">\n\n',
    '</Aside>',
    '<Figure ',
    '<PullQuote>',
    '{',
    '}',
  ],
  ...[
    '[',
    ']',
    '](',
    '[^1]',
    '[^1]: ',
    '![',
    '**',
    '_',
    '~~',
    '`',
    '|',
    '| --- |\n',
    '# ',
    '#### ',
    '> ',
    '- ',
    '1. ',
  ],
  ...[
    '"',
    "'",
    '“',
    '»',
    ': ',
    '*a',
    '&a ',
    '!!x ',
    '? ',
    '- - ',
    '\t',
    '\r',
    '\r\n',
    '\uFEFF',
    '\u2028',
    '\u200B',
    '\u001B[31m',
    ' #1 ',
    '.nan',
    '<<: *a\n',
    '? [a]\n: b\n',
    '\u0000',
  ],
  ...[
    '\uD800',
    '👩‍👩‍👧‍👦',
    'ё\u0301',
    '\u202E',
    '&lt;',
    '&#0;',
    '\\',
    '%',
    '$',
    '__proto__: 1\n',
    'constructor',
    '...',
  ],
  ...[
    'yesterday ',
    'the the ',
    'click here',
    'courtesy of ',
    'neighbor ',
    'a@b.c ',
    'www.a.b ',
    'https://a.b/ ',
  ],
]

/** A place in a text, as a share of its length. */
const place = fc.nat({ max: 999_999 }).map((millionths) => millionths / 1_000_000)
const at = (text: string, share: number) => Math.floor(share * text.length)
const span = fc.tuple(place, fc.nat({ max: 400 }))

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  span.map(
    ([from, length]): Mutation =>
      (text) =>
        cut(text, at(text, from), length),
  ),
  fc.tuple(span, place).map(([[from, length], to]): Mutation => {
    return (text) => insert(text, at(text, to), text.slice(at(text, from), at(text, from) + length))
  }),
  fc.tuple(place, place).map(
    ([one, two]): Mutation =>
      (text) =>
        swapLines(text, one, two),
  ),
  fc.tuple(place, fc.constantFrom(...shards), fc.integer({ min: 1, max: 3 })).map(
    ([to, shard, times]): Mutation =>
      (text) =>
        insert(text, at(text, to), shard.repeat(times)),
  ),
  fc.tuple(place, fc.string({ unit: 'binary', maxLength: 20 })).map(
    ([to, noise]): Mutation =>
      (text) =>
        insert(text, at(text, to), noise),
  ),
)

/** Rarer, since they are slow to read: nesting a hundred deep, and lines without end. */
const heavy: fc.Arbitrary<Mutation> = fc
  .tuple(place, fc.constantFrom(...shards), fc.integer({ min: 50, max: 2000 }))
  .map(
    ([to, shard, times]): Mutation =>
      (text) =>
        insert(text, at(text, to), shard.repeat(times)),
  )

/** One of these texts after one to four accidents. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const accidents = fc.array(fc.oneof({ weight: 30, arbitrary: mutation }, { weight: 1, arbitrary: heavy }), {
    ...{ minLength: 1, maxLength: 4 },
  })
  return fc
    .tuple(fc.constantFrom(...texts), accidents)
    .map(([text, mutations]) => mutations.reduce((changed, mutate) => mutate(changed), text))
}

function cut(text: string, from: number, length: number): string {
  return text.slice(0, from) + text.slice(from + length)
}

function insert(text: string, to: number, what: string): string {
  return text.slice(0, to) + what + text.slice(to)
}

function swapLines(text: string, one: number, two: number): string {
  const lines = text.split('\n')
  const [a, b] = [Math.floor(one * (lines.length - 1)), Math.floor(two * (lines.length - 1))]
  ;[lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? '']
  return lines.join('\n')
}
