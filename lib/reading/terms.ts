import type { Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { Lexicon } from './lexicon'
import { kinds, type Word, WordCount, type WordKind } from './words'

/** Mentions that a mention in the headline and in the dek are worth. */
const weightOf = { headline: 3, dek: 2 }

/** What of an article likens it to others. */
export interface Telling {
  language: string
  headline: string
  dek: string
}

/** The telling words of an article, a line each: how often, its kind, what is compared, and how it is written. */
export function termsIn(tree: Root, { language, headline, dek }: Telling): string {
  const count = new WordCount(language)
  count.read(headline, weightOf.headline)
  count.read(dek, weightOf.dek)
  readBody(tree, language, count)
  return count
    .words()
    .map((word) => [word.count, kindOf(word), word.key, word.written].join('\t'))
    .join('\n')
}

/** The terms of one article as numbers, small enough to keep for every article at once. */
export interface Terms {
  /** Words by their number in the lexicon; the arrays below run beside this one. */
  keys: Int32Array
  /** As they stand in this text. */
  written: Int32Array
  kinds: Uint8Array
  counts: Uint16Array
}

/** The strings behind the numbers of all terms; they outlive an edition, and so must their numbers. */
export const lexicon = new Lexicon()

export function unpack(terms: string): Terms {
  const words = terms === '' ? [] : terms.split('\n').map((line) => line.split('\t'))
  return {
    keys: Int32Array.from(words, ([, , key = '']) => lexicon.id(key)),
    written: Int32Array.from(words, ([, , , written = '']) => lexicon.id(written)),
    kinds: Uint8Array.from(words, ([, kind]) => Number(kind)),
    counts: Uint16Array.from(words, ([count]) => Number(count)),
  }
}

/** A common word used once may be an accident; used twice it may be what the text is about. Names need not insist. */
function kindOf({ kind, count }: Word): WordKind {
  return kind === kinds.common && count === 1 ? kinds.passing : kind
}

function readBody(tree: Root, language: string, count: WordCount): void {
  visit(tree, (node: Root | RootContent) => {
    // Notes say where a thing was read, not what the article is about.
    if (node.type === 'footnoteDefinition' || isForeign(node, language)) return SKIP
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      count.read(plainText(node, { includeImageAlt: false }))
    return undefined
  })
}

/** Words quoted in another language are not read by the rules of this one. */
function isForeign(node: Root | RootContent, language: string): boolean {
  if (node.type !== 'mdxJsxFlowElement') return false
  return node.attributes.some(
    (attribute) =>
      'name' in attribute &&
      attribute.name === 'lang' &&
      primary(String(attribute.value)) !== primary(language),
  )
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? ''
}
