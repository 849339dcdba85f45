import type { Heading, Link } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Fault, Problem } from '../../content/problem'
import { show } from '../../content/read/faults'
import type { LanguageStyle } from '../../content/schema/house-style'
import type { Source } from '../../content/source'
import { plain } from '../plain'

/** Headings go down one level at a time; the headline is the first. */
export function checkHeadings(source: Source, headings: readonly Heading[]): Problem[] {
  let above = 1
  return headings.flatMap((heading) => {
    const expected = above + 1
    above = heading.depth
    if (heading.depth <= expected) return []
    return source.problem(heading.position?.start.offset ?? 0, skipped(heading.depth, expected))
  })
}

function skipped(depth: number, expected: number): Fault {
  const marks = '#'.repeat(expected)
  return {
    code: 'heading-skipped',
    message: `found a heading of level ${depth} where none of level ${expected} is above it; expected ${marks}`,
    hint: `Write ${marks}, or give it a heading to stand under.`,
  }
}

/** The words of a link say where it leads, also to somebody who hears nothing else. */
export function checkLinkWords(
  source: Source,
  links: readonly Link[],
  { vagueLinks }: LanguageStyle,
): Problem[] {
  const vague = new Set(vagueLinks.map(plain))
  return links.flatMap((link) => {
    const words = plainText(link)
    if (!vague.has(plain(words))) return []
    return source.problem(link.position?.start.offset ?? 0, {
      code: 'link-vague',
      message: `the words of the link are ${show(words)}; expected what it leads to`,
      hint: 'Put the link on the words that name the thing.',
    })
  })
}
