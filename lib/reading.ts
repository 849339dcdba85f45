import { toString as plainText } from 'mdast-util-to-string'
import { parseBody } from './mdx'
import { Source } from './source'

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
