import { lacks } from './check'
import { attribute, elements, headlineOf, textOf } from './dom'
import { graphOf, nodeOf } from './graph'
import type { Page } from './site'

/** The share of an article's words that its page surely prints; a page that waits for a script prints none. */
const most = 0.9

/** Item 1: an article is whole in the HTML as it comes from the server, where no script has run. */
export function wholeWithoutScripts(page: Page): string[] {
  const { tree } = page
  const [article] = elements(tree, 'article')
  if (!article) return ['no <article>']
  const [prose] = elements(article, '*', { class: 'prose' })
  const words = prose ? textOf(prose).split(' ').filter(Boolean).length : 0
  const { nodes, faults } = graphOf(page)
  const expected = Math.max(1, most * Number(nodeOf(nodes, /NewsArticle$/)?.wordCount ?? 0))
  const [time] = elements(article, 'time')
  return [
    ...lacks('headline', headlineOf(tree)),
    ...(words < expected ? [`${words} words of text; expected ${Math.ceil(expected)} at least`] : []),
    ...lacks('byline', elements(article, 'a', { rel: 'author' }).map(textOf).join('')),
    ...lacks('<time datetime>', time && attribute(time, 'datetime')),
    ...faults,
  ]
}
