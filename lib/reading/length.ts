import { toString as plainText } from 'mdast-util-to-string'
import type { Article } from '../content/read/article'
import { Source } from '../content/source'
import { typeset } from '../typography/typeset'
import { parseBody } from './mdx'

/** Words a minute of a reader who is at ease with the subject, as most publications reckon. */
const pace = 230

/** How long an article is. Minutes are whole and at least one. */
export function readingTime(file: string): { words: number; minutes: number } {
  const { tree } = parseBody(Source.read(file))
  const body = tree?.children.filter(({ type }) => type !== 'yaml') ?? []
  const words =
    body
      .map((node) => plainText(node))
      .join(' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0
  return { words, minutes: Math.max(1, Math.round(words / pace)) }
}

/** The first paragraph of an article as a line of plain text; empty when there is none. */
export function openingOf({ file, language }: Pick<Article, 'file' | 'language'>): string {
  const { tree } = parseBody(Source.read(file))
  const first = tree?.children.find(({ type }) => type === 'paragraph')
  return first ? typeset(plainText(first).replace(/\s+/g, ' '), language) : ''
}
