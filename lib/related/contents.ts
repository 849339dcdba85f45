import type { Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { PublishedArticle } from '../edition'
import { parseBody } from '../mdx'
import type { Source } from '../source'
import { Lexicon } from './lexicon'
import { kinds, type Word, WordCount, type WordKind } from './words'

/** What an article says, small enough to keep for every article at once. */
export interface Contents {
  /** Words by their number in the lexicon; the arrays below run beside this one. */
  keys: Int32Array
  /** As they stand in this text. */
  written: Int32Array
  kinds: Uint8Array
  counts: Uint16Array
  /** Where the text links to. */
  links: readonly string[]
}

/** Of an article that cannot be read. */
export const nothing: Contents = {
  keys: new Int32Array(),
  written: new Int32Array(),
  kinds: new Uint8Array(),
  counts: new Uint16Array(),
  links: [],
}

/** The strings behind the numbers of all contents; they outlive an edition, and so must their numbers. */
export const lexicon = new Lexicon()

/** Mentions that a mention in the headline and in the dek are worth. */
const weightOf = { headline: 3, dek: 2 }

/** Reads an article's words and links, and lets go of its tree. */
export function readContents(article: PublishedArticle, source: Source): Contents {
  const count = new WordCount(article.language)
  count.read(article.headline, weightOf.headline)
  count.read(article.dek, weightOf.dek)
  const { tree } = parseBody(source)
  const links = tree ? readBody(tree, article.language, count) : []
  const words = count.words()
  return {
    keys: Int32Array.from(words, ({ key }) => lexicon.id(key)),
    written: Int32Array.from(words, ({ written }) => lexicon.id(written)),
    kinds: Uint8Array.from(words, kindOf),
    counts: Uint16Array.from(words, ({ count }) => count),
    links,
  }
}

/** A common word used once may be an accident; used twice it may be what the text is about. Names need not insist. */
function kindOf({ kind, count }: Word): WordKind {
  return kind === kinds.common && count === 1 ? kinds.passing : kind
}

function readBody(tree: Root, language: string, count: WordCount): string[] {
  const links: string[] = []
  visit(tree, (node: Root | RootContent) => {
    if (node.type === 'link' || node.type === 'definition') links.push(node.url)
    // Notes say where a thing was read, not what the article is about.
    if (node.type === 'footnoteDefinition' || isForeign(node, language)) return SKIP
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      count.read(plainText(node, { includeImageAlt: false }))
    return undefined
  })
  return links
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
