import { expect, it } from 'vitest'
import { writtenOf } from './blocks'
import { edited } from './edit'
import { beginning, editOf, type Operation } from './operations'

const head = '---\nheadline: A\n---\n\n'

/** The text after an operation on the block of that number. */
function done(text: string, index: number, operation: Operation): string | undefined {
  const written = writtenOf('a.mdx', Buffer.from(text))
  const edit = editOf(written, index, operation)
  return edit && edited(written.bytes, edit)?.toString('utf8')
}

it('tells blocks apart, with their lines', () => {
  const text = `${head}Text[^1].\n\n## Two\nDirectly *under* it.\n\n- a\n- b\n\n<Aside title="x">\n\ny\n\n</Aside>\n\n> q\n\n| a |\n|---|\n\n[^1]: A note\n    of two lines.\n`
  const { blocks } = writtenOf('a.mdx', Buffer.from(text))
  expect(blocks.map(({ kind, lines }) => `${lines.join('-')} ${kind}`)).toEqual([
    ...['5-5 paragraph', '7-7 heading', '8-8 paragraph', '10-11 list', '13-17 component'],
    ...['19-19 quotation', '21-22 table', '24-25 footnote'],
  ])
})

it.each<[what: string, text: string, index: number, operation: Operation, after: string]>([
  ['replace', 'a\n\nb\n\nc\n', 1, { do: 'replace', text: '**x**\n' }, 'a\n\n**x**\n\nc\n'],
  ['replace keeps line ends', 'a\r\n\r\nb\r\n', 1, { do: 'replace', text: 'x\ny' }, 'a\r\n\r\nx\r\ny\r\n'],
  ['replace keeps the mark', '\uFEFFa\n\nb', 0, { do: 'replace', text: 'é' }, '\uFEFFé\n\nb'],
  ['replace by nothing', 'a\n\nb\n\nc\n', 1, { do: 'replace', text: ' \n' }, 'a\n\nc\n'],
  ['after', 'a  \n\nb\n', 0, { do: 'after', text: 'x' }, 'a  \n\nx\n\nb\n'],
  ['after a heading with its text', '## a\nb\n', 0, { do: 'after', text: 'x' }, '## a\n\nx\n\nb\n'],
  ['after the last', 'a', 0, { do: 'after', text: 'x' }, 'a\n\nx'],
  ['before', 'a\n\nb\n', 1, { do: 'before', text: 'x' }, 'a\n\nx\n\nb\n'],
  ['before a heading under text', 'a\n## b\n', 1, { do: 'before', text: 'x' }, 'a\n\nx\n\n## b\n'],
  ['remove', 'a\n\nb\n\n\nc\n', 1, { do: 'remove' }, 'a\n\nc\n'],
  ['remove the last', 'a\n\nb\n', 1, { do: 'remove' }, 'a\n'],
  ['remove what keeps two apart', 'a\n## b\nc\n', 1, { do: 'remove' }, 'a\n\nc\n'],
  ['up', 'a\n\n\nb\n\nc\n', 1, { do: 'up' }, 'b\n\n\na\n\nc\n'],
  ['down', 'a\n\nb\n', 0, { do: 'down' }, 'b\n\na\n'],
  ['down, where nothing keeps them apart', '## a\nb\nc\n\n', 0, { do: 'down' }, 'b\nc\n\n## a\n\n'],
  ['join prose', 'a\n\nb\n', 1, { do: 'join' }, 'a b\n'],
  ['join prose without spaces', '甲。\n\n乙\n', 1, { do: 'join' }, '甲。乙\n'],
  ['join lists', '- a\n\n<Figure />\n\n- b\n\n\n* c\n', 3, { do: 'join' }, '- a\n\n<Figure />\n\n- b\n* c\n'],
  ['split', 'One. Two.\n\nb\n', 0, { do: 'split', at: 4 }, 'One.\n\nTwo.\n\nb\n'],
  ['split with CRLF', 'a\r\nb\r\n', 0, { do: 'split', at: 2 }, 'a\r\n\r\nb\r\n'],
])('%s', (_what, text, index, operation, after) => {
  expect(done(text, index, operation)).toBe(after)
})

it.each<[what: string, text: string, index: number, operation: Operation]>([
  ['what is as it was', 'a\n\nb\n', 1, { do: 'replace', text: 'b' }],
  ['spaces that were there before', 'a  \r\nc  \r\n', 0, { do: 'replace', text: 'a  \nc  ' }],
  ['above the first', 'a\n\nb\n', 0, { do: 'up' }],
  ['below the last', 'a\n\nb\n', 1, { do: 'down' }],
  ['a heading to prose', 'a\n\n## b\n', 1, { do: 'join' }],
  ['at the end', 'a\n', 0, { do: 'split', at: 1 }],
  ['a block that is not there', 'a\n', 7, { do: 'remove' }],
])('nothing is done to %s', (_what, text, index, operation) => {
  expect(done(text, index, operation)).toBeUndefined()
})

it('what cannot be told apart is one block, and its problem is said', () => {
  const { blocks, problem } = writtenOf('a.mdx', Buffer.from(`${head}A.\n\n<Aside title="x">\n\nb {\n`))
  expect(problem?.code).toBe('mdx-syntax')
  expect(blocks).toMatchObject([{ kind: 'text', lines: [5, 9] }])
})

it('the first words go under the fields', () => {
  const written = writtenOf('a.mdx', Buffer.from('---\r\nheadline: A\r\n---\r\n'))
  const edit = beginning(written, 'x\n')
  expect(edit && edited(written.bytes, edit)?.toString()).toBe('---\r\nheadline: A\r\n---\r\n\r\nx\r\n')
})
