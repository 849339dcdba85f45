import { lacks } from './check'
import { attribute, elements, headlineOf, textOf } from './dom'
import { graphOf } from './graph'
import type { Page } from './site'

/** Fewer words than any article has; a page that waits for a script has none. */
const fewWords = 60

/** Item 1: an article is whole in the HTML as it comes from the server, where no script has run. */
export function wholeWithoutScripts(page: Page): string[] {
  const { tree } = page
  const [article] = elements(tree, 'article')
  if (!article) return ['no <article>']
  const [prose] = elements(article, '*', { class: 'prose' })
  const words = prose ? textOf(prose).split(' ').length : 0
  const [time] = elements(article, 'time')
  return [
    ...lacks('headline', headlineOf(tree)),
    ...(words < fewWords ? [`${words} words of text`] : []),
    ...lacks('byline', elements(article, 'a', { rel: 'author' }).map(textOf).join('')),
    ...lacks('<time datetime>', time && attribute(time, 'datetime')),
    ...graphOf(page).faults,
  ]
}
