import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { Problem } from '../content/problem'
import type { ReadArticle } from '../content/read/article'
import type { ReadCard } from '../content/read/card'
import type { ReadPage } from '../content/read/page'
import type { HouseStyle } from '../content/schema/house-style'
import type { Source } from '../content/source'
import { typesetBody } from '../typography/body'
import { typeset } from '../typography/typeset'
import { anchorsIn } from './anchors'
import { emptyBody } from './blocks'
import { checkBody } from './body'
import { type Facts, noFacts } from './facts'
import { parseBody } from './mdx'
import { type Passage, passagesIn } from './passages'
import { quotationsIn, standQuotations, writtenIn } from './quotations'
import { checkArticleStyle, checkPageStyle } from './style'
import { type Telling, termsIn } from './terms'

/**
 * What one parse of a text gives: its facts, and apart from them, since they weigh more than all the rest, its terms
 * and passages.
 */
export interface Learned {
  facts: Facts
  /** What likens it to other articles, packed: see `terms.ts`. */
  terms: string
  /** What its writer says, where things that have context cards are looked for. */
  passages: readonly Passage[]
}

/** What is learned of an article. @param language of the site, for an article whose fields are unsound */
export function learnArticle(read: ReadArticle, language: string, house: HouseStyle | undefined): Learned {
  const { article, source } = read
  const spoken = article?.language ?? language
  const set = (text = '') => typeset(text, spoken)
  return learn(
    source,
    { language: spoken, headline: set(article?.headline), dek: set(article?.dek) },
    (tree) => [
      ...checkArticleStyle(read, tree, house),
      ...(article?.status === 'ready' ? emptyBody(source, tree) : []),
    ],
  )
}

/** What is learned of a standing page, which is in the language of the site. */
export function learnPage(
  { source, page }: ReadPage,
  language: string,
  house: HouseStyle | undefined,
): Learned {
  return learn(source, { language, headline: page?.title ?? '', dek: page?.description ?? '' }, (tree) => [
    ...checkPageStyle(source, tree, language, house),
    ...emptyBody(source, tree),
  ])
}

/** What is learned of a context card, which has a language of its own. */
export function learnCard(
  { source, card }: ReadCard,
  language: string,
  house: HouseStyle | undefined,
): Learned {
  const spoken = card?.language ?? language
  const headline = card?.name[spoken] ?? ''
  return learn(source, { language: spoken, headline, dek: '' }, (tree) => [
    ...checkPageStyle(source, tree, spoken, house),
    ...emptyBody(source, tree),
    ...cardText(source, tree),
  ])
}

/** A card is a few paragraphs: it stands in the middle of other texts, and in forms that have no more than lines. */
function cardText(source: Source, tree: Root): Problem[] {
  const found: Problem[] = []
  visit(tree, ({ type, position }) => {
    if (cardParts.has(type)) return undefined
    found.push(
      source.problem(position?.start.offset ?? 0, {
        code: 'context-text',
        message: 'found something else than a paragraph; expected what the thing is, in a paragraph or two',
        hint: 'Say it in plain paragraphs, and put what has a date among the fields.',
      }),
    )
    return SKIP
  })
  return found
}

const cardParts: ReadonlySet<string> = new Set([
  ...['root', 'yaml', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'break', 'inlineCode'],
  ...['link', 'linkReference', 'definition'],
])

/** The one place where a text is parsed to be understood. What is set as a printer would comes last: it changes the tree. */
function learn(source: Source, telling: Telling, othersOf: (tree: Root) => Problem[]): Learned {
  const { tree, problem } = parseBody(source)
  if (!tree) return { facts: { ...noFacts, problems: [problem] }, terms: '', passages: [] }
  const { problems, ...found } = checkBody(source, tree)
  const raw = {
    words: wordsIn(tree),
    ...found,
    problems: [...problems, ...othersOf(tree)],
  }
  const terms = termsIn(tree, telling)
  const stood = standQuotations(tree, () => [])
  const written = stood.map((one) => writtenIn(one, source))
  const first = tree.children.find(({ type }) => type === 'paragraph')
  const opening = first ? typeset(plainText(first).replace(/\s+/g, ' '), telling.language) : ''
  typesetBody(tree, telling.language)
  const quotations = quotationsIn(stood, written)
  // Quotations amid the text bring notes of their own.
  const facts = { ...raw, anchors: anchorsIn(tree), opening, quotations }
  return { facts, terms, passages: passagesIn(tree, telling.language) }
}

function wordsIn(tree: Root): number {
  const body = tree.children.filter(({ type }) => type !== 'yaml').map((node) => plainText(node))
  return body.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0
}
