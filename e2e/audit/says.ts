import { differs } from './check'
import { attribute, type Document, type Element, elements, headlineOf, textOf } from './dom'
import { articleIn, graphOf, isOfSections, list, type Node, text, things } from './graph'
import { led, type Page, type Site } from './site'

/** Item 6: what the graph of an article says, word for word, is what its page says. */
export function saysTheSame(page: Page, site: Site): string[] {
  const { tree } = page
  const { nodes } = graphOf(page)
  const article = articleIn(nodes)
  if (!article) return ['no article in the graph']
  const [published, updated] = timesIn(first(tree, 'byline'))
  const signed = elements(tree, 'a', { rel: 'author' }).map((link) => [
    textOf(link),
    led(attribute(link, 'href'), site),
  ])
  return [
    ...differs('headline', text(article.headline), headlineOf(tree)),
    ...differs('description', text(article.description), said(first(tree, 'dek'))),
    ...differs('datePublished', article.datePublished, published),
    ...differs('dateModified', article.dateModified, updated ?? published),
    ...differs(
      'author',
      things(article.author, nodes).map(({ name, url }) => [text(name), url]),
      signed,
    ),
    ...(isOfSections(article)
      ? differs('articleSection', text(article.articleSection), said(first(tree, 'kicker')))
      : []),
    ...differs('keywords', list(article.keywords), linksIn(first(tree, 'topics'))),
    ...differs('correction', correctionsIn(article), correctionsOn(tree)),
    ...differs('hasPart', byWords(quotationsIn(article)), byWords(quotationsOn(tree))),
    ...differs(
      'citation',
      list(article.citation).length > 0,
      elements(tree, 'section', { 'aria-labelledby': 'sources' }).length > 0,
    ),
  ]
}

function first(tree: Document, name: string): Element | undefined {
  return elements(tree, '*', { class: name })[0]
}

const said = (element: Element | undefined) => (element ? textOf(element) : '')
const linksIn = (element: Element | undefined) => (element ? elements(element, 'a').map(textOf) : [])
const timesIn = (element: Element | undefined) =>
  element ? elements(element, 'time').map((time) => attribute(time, 'datetime')) : []

function correctionsIn({ correction }: Node): unknown[] {
  return things(correction, []).map((node) => [node.datePublished, text(node.text)])
}

function correctionsOn(tree: Document): unknown[] {
  const all = elements(tree, 'section', { class: 'corrections' }).flatMap((section) => elements(section, 'p'))
  return all.map((mended) => {
    const [label] = elements(mended, 'strong')
    return [
      timesIn(mended)[0],
      textOf(mended)
        .slice(label ? textOf(label).length : 0)
        .trim(),
    ]
  })
}

interface Said {
  words: string
  [what: string]: unknown
}

/** Those amid the text stand apart on the page, and in their place in the graph. */
const byWords = (all: Said[]) => all.sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0))

function quotationsIn({ hasPart }: Node): Said[] {
  return things(hasPart, []).map((node) => {
    const [speaker] = things(node.spokenByCharacter ?? node.creator, [])
    const [original] = things(node.translationOfWork, [])
    return {
      words: text(node.text),
      speaker: text(speaker?.name),
      date: node.dateCreated,
      source: typeof node.isBasedOn === 'string' ? node.isBasedOn : things(node.isBasedOn, [])[0]?.url,
      original: text(original?.text),
    }
  })
}

function quotationsOn(tree: Document): Said[] {
  const figures = [
    ...elements(tree, 'figure', { class: 'pull-quote' }),
    ...elements(tree, 'figure', { class: 'quote' }),
  ]
  const notes = elements(tree, 'li').filter((note) =>
    (attribute(note, 'id') ?? '').startsWith('user-content-fn-quotation-'),
  )
  const amid = elements(tree, 'span', { class: 'quoted' })
  return [
    ...figures.map((figure) => {
      const [words] = elements(figure, 'blockquote')
      return saidIn(figure, said(words), words && attribute(words, 'cite'))
    }),
    ...notes.map((note, i) => {
      const [source] = elements(note, 'a')
      return saidIn(note, said(amid[i]), source && attribute(source, 'href'))
    }),
  ]
}

/** Who said some words, and how they were first said, as the page has it. */
function saidIn(place: Element, words: string, source: string | undefined): Said {
  return {
    words,
    speaker: said(elements(place, 'cite')[0]),
    date: timesIn(place)[0],
    source,
    original: said(originalIn(place)),
  }
}

/** The words in the language they were said in, which are no passage of the source. */
export function originalIn(place: Element): Element | undefined {
  return elements(place, 'details')
    .filter((details) => attribute(details, 'class') !== 'passage')
    .flatMap((details) => elements(details, 'p', { lang: '*' }))[0]
}
