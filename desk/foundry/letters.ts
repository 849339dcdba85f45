/** What nearly every page prints: the first view loads these. */
export const everyday: readonly string[] = [
  ...lettersOf([
    [0x20, 0x29],
    [0x2b, 0x3b],
    [0x3f, 0x5b],
    [0x5d, 0x5d],
    [0x61, 0x7a],
  ]),
  ...'\u00a0\u202f£€©«°·»×–—‘’“”…éèêëáàâäãåíîïóôöõúùûüñçøœÀÉÖÜ',
]

/** The rest of the keyboard, which is more of code than of prose, and the signs of a learned text. */
export const signs: readonly string[] = [...'*<=>\\^_`{|}~§½†‡•′″−']

/** All that English prose is written with. */
export const english = [...everyday, ...signs]

/** The rest of what Latin alphabets write with. */
export const latin = lettersOf([
  [0xa1, 0x17f],
  [0x218, 0x21b],
  [0x1e80, 0x1e9e],
  [0x201a, 0x201e],
]).filter((letter) => !english.includes(letter))

export const greek = lettersOf([[0x384, 0x3ce]])
export const cyrillic = lettersOf([
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x4b0, 0x4b1],
  [0x2116, 0x2116],
])

function lettersOf(ranges: readonly (readonly [from: number, to: number])[]): string[] {
  return ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)),
  )
}
