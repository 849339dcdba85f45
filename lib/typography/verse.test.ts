import { gfmToMarkdown } from 'mdast-util-gfm'
import { mdxToMarkdown } from 'mdast-util-mdx'
import { toMarkdown } from 'mdast-util-to-markdown'
import { expect, it } from 'vitest'
import { Source } from '../content/source'
import { parseBody } from '../reading/mdx'
import { keepLines } from './verse'

/** A text as Markdown once its verse has kept its lines, with a dot for each space that stays. */
function kept(text: string): string {
  const { tree } = parseBody(new Source('article.mdx', text))
  if (!tree) throw new Error('the text can be read')
  keepLines(tree, text)
  return toMarkdown(tree, { extensions: [gfmToMarkdown(), mdxToMarkdown()] }).replaceAll('\u00A0', '.')
}

const verse = (lines: string) => `<Verse author="x">\n${lines}\n</Verse>`

it.each([
  ['ends each line where it ended', 'a b\nc', 'a b\\\nc'],
  ['sets each in as far as it was, beyond the least', '  a\n    b\n      c', 'a\\\n..b\\\n....c'],
  ['sets in the first line too', '    a\nb', '....a\\\nb'],
  ['takes a tab for four columns', 'a\n\tb', 'a\\\n....b'],
  ['reckons all stanzas together', '  a\n\nb', '..a\n\nb'],
  ['keeps a break that was written', 'a\\\n  b', 'a\\\n..b'],
  ['stresses anew what is stressed over the end of a line', '*a\n  b* c', '*a*\\\n..*b* c'],
  ['leaves what is written on one line', '**a** b', '**a** b'],
  ['does so for every end of line there is', 'a\r\n  b\r\nc', 'a\\\n..b\\\nc'],
])('verse %s', (_what, lines, expected) => {
  const inner = kept(verse(lines)).replace(/^<Verse author="x">\n|\n<\/Verse>\n$/g, '')
  expect(inner.replace(/^ {2}/gm, '')).toBe(expected)
})

it('other text is left as it is', () => {
  expect(kept('a\n    b\n\n<Aside title="x">\na\n  b\n</Aside>')).toBe(
    'a\nb\n\n<Aside title="x">\n  a\n  b\n</Aside>\n',
  )
})

it('a line is set in by no more than a page is wide', () => {
  expect(kept(verse(`a\n${' '.repeat(500)}b`))).toMatch(/a\\\n\s*\.{40}b/)
})
