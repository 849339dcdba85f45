import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { seed } from '../../tests/seed'
import { type Path, setField, type Value } from './yaml'

const order = ['headline', 'dek', 'section', 'topics', 'authors', 'published', 'status', 'dateline', 'hero']

function set(text: string, path: Path, value: Value): string | undefined {
  const splice = setField(text, path, { value, order })
  return splice && text.slice(0, splice.start) + splice.text + text.slice(splice.end)
}

const fields = `# What it is called.
headline: "One: two" # and why
dek:
topics: [a,  "b" ] # two
authors:
  # First the writer.
  - staff # she
  - desk
status: draft

# The picture.
hero: { file: a.jpg, alt: 'It''s' }
`

it.each<[what: string, path: Path, value: Value, was: string, is: string]>([
  ['text in the quotes it has', ['headline'], 'Three # four', '"One: two"', '"Three # four"'],
  ['text where none is', ['dek'], 'Why: because.', 'dek:', 'dek: "Why: because."'],
  ['a list on a line', ['topics'], ['b', 'c'], '[a,  "b" ]', '["b", c]'],
  [
    'a list of lines',
    ['authors'],
    ['desk', 'staff', 'x'],
    '- staff # she\n  - desk',
    '- desk\n  - staff # she\n  - x',
  ],
  ['a list of lines that loses one', ['authors'], ['desk'], '- staff # she\n  - desk', '- desk'],
  ['a list that becomes empty', ['topics'], [], '[a,  "b" ]', '[]'],
  ['a field in a group on a line', ['hero', 'alt'], 'A, b', "'It''s'", "'A, b'"],
  ['a field new to such a group', ['hero', 'credit'], 'A, b', "'It''s' }", "'It''s', credit: \"A, b\" }"],
  ['a field that was not there', ['section'], 'world', 'dek:', 'dek:\nsection: world'],
  [
    'a group that was not there',
    ['dateline', 'place'],
    'Tbilisi',
    'status: draft',
    'status: draft\ndateline:\n  place: Tbilisi',
  ],
  ['a field that goes', ['status'], undefined, 'status: draft\n', ''],
])('writes %s, and nothing else', (_what, path, value, was, is) => {
  expect(set(fields, path, value)).toBe(fields.replace(was, () => is))
})

it('keeps the line ends of the file', () => {
  const text = fields.replaceAll('\n', '\r\n')
  expect(set(text, ['dateline', 'place'], 'Tbilisi')).toBe(
    text.replace('draft', 'draft\r\ndateline:\r\n  place: Tbilisi'),
  )
})

it.each([
  ['names for values', 'headline: &a x\ndek: *a\n'],
  ['names that multiply', `a: &a [x, x]\n${'b: &b [*a, *a]\n'.repeat(3)}headline: y\n`],
  ['levels without end', `headline: y\nhero: ${'{ a: '.repeat(20_000)}\n`],
  ['a field given twice', 'headline: x\nheadline: y\n'],
])('what the check refuses is not written into: %s', (_, text) => {
  expect(set(text, ['headline'], 'z')).toBeUndefined()
})

it('what is no plain field is left to the writer', () => {
  expect(set('headline: [a', ['headline'], 'b')).toBeUndefined()
  expect(set('- a\n', ['headline'], 'b')).toBeUndefined()
  expect(set('headline: { a: b }\n', ['headline'], 'c')).toBeUndefined()
})

it(`whatever is written is read again, and all else as it was (FUZZ_SEED=${seed})`, () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      '2008',
      'true',
      '~',
      '- a',
      '# b',
      "'",
      '"',
      ': ',
      '{',
      '[x',
      '&a',
      '*b',
      '!c',
      '%d',
      'e: f #g',
    ),
  )
  const path = fc.constantFrom(
    ['headline'],
    ['dek'],
    ['section'],
    ['hero', 'alt'],
    ['hero', 'credit'],
    ['dateline', 'place'],
  )
  let made = 0
  fc.assert(
    fc.property(path, text, ([name = '', inner], value) => {
      const after = set(fields, inner ? [name, inner] : [name], value)
      if (after === undefined) return
      made += 1
      const [was, is] = [parse(fields), parse(after)]
      expect(inner ? is[name][inner] : is[name]).toBe(value)
      delete was[name]
      delete is[name]
      expect(is).toEqual(was)
      for (const comment of fields.match(/# .*/g) ?? []) expect(after).toContain(comment)
    }),
    { seed, numRuns: 500 },
  )
  expect(made).toBeGreaterThan(400)
})
