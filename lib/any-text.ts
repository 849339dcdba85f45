import fc from 'fast-check'

/** What measures nothing, joins, turns or doubles: pieces of text on which a careless measure goes wrong. */
const pieces = [
  ...['\u200b', '\u00ad', '\u2060', '\u200d', '\ufeff', '\u200e', '\u200f', '\u202e', '\u0301', '\u20e3'],
  ...[
    ' ',
    '  ',
    '\u00a0',
    '\u202f',
    '\t',
    '\n',
    '\u2028',
    '.',
    ',',
    '«',
    ' »',
    '"',
    "'",
    '(',
    '[1]',
    '://',
    '-',
  ],
  ...[
    'a',
    'W',
    'Łódź',
    'неделя',
    'Ελλάδα',
    'الصين',
    'שלום',
    '中国',
    'かな',
    'ไทย',
    '👩‍👩‍👧‍👦',
    '🇬🇪',
    '2,5',
    'co-operation',
  ],
]

const long = fc
  .tuple(fc.constantFrom(...pieces), fc.integer({ min: 100, max: 10_000 }))
  .map(([piece, times]) => piece.repeat(times))

/** For tests: any text, of any letters and signs, with words of ten thousand letters among them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...pieces) },
      { weight: 5, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: long },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))
