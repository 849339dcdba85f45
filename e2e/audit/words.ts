import { lacks } from './check'
import { attribute, elements, headlineOf, textOf } from './dom'
import { articleIn, graphOf, text } from './graph'
import type { Page } from './site'

/** The share of an article's words that its page surely prints; a page that waits for a script prints none. */
const most = 0.9

/** Item 1: an article is whole in the HTML as it comes from the server, where no script has run. */
export function wholeWithoutScripts(page: Page): string[] {
  const { tree } = page
  const [article] = elements(tree, 'article')
  if (!article) return ['no <article>']
  const [prose] = elements(article, '*', { class: 'prose' })
  const { nodes, faults } = graphOf(page)
  const words = prose ? wordsIn(textOf(prose), text(articleIn(nodes)?.inLanguage)) : 0
  const expected = Math.max(1, most * Number(articleIn(nodes)?.wordCount ?? 0))
  const [time] = elements(article, 'time')
  return [
    ...lacks('headline', headlineOf(tree)),
    ...(words < expected ? [`${words} words of text; expected ${Math.ceil(expected)} at least`] : []),
    ...lacks('byline', elements(article, 'a', { rel: 'author' }).map(textOf).join('')),
    ...lacks('<time datetime>', time && attribute(time, 'datetime')),
    ...faults,
  ]
}

/** Counted as the language parts its words, which not all do by spaces. */
export function wordsIn(said: string, language: string | undefined): number {
  const parts = new Intl.Segmenter(language || 'en', { granularity: 'word' }).segment(said)
  return [...parts].filter(({ isWordLike }) => isWordLike).length
}
