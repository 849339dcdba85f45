import { differs } from './check'
import { attribute, elements, textOf } from './dom'
import { graphOf, nodeOf, text, things } from './graph'
import type { Page, Site } from './site'
import { led, urlOf } from './site'

/**
 * Item 8: the way to a page is the same to a reader and to a machine. Only the front page, where all ways begin, has
 * none.
 */
export function sameTrail(page: Page, site: Site): string[] {
  const { nodes } = graphOf(page)
  const trail = things(nodeOf(nodes, /^BreadcrumbList$/)?.itemListElement, nodes)
  // Its label may be in any language; of all ways in an order, only a trail sets out from the front page.
  const [nav] = elements(page.tree, 'nav').filter((one) => {
    const [first] = elements(one, 'ol').flatMap((steps) => elements(steps, 'a'))
    return first && led(attribute(first, 'href'), site) === `${site.siteUrl}/`
  })
  if (!nav) return page.kind.name === 'front' ? [] : ['no <nav> with the trail to the page']
  if (!attribute(nav, 'aria-label')) return ['the trail has no aria-label']
  const steps = elements(nav, 'li')
  const shown = steps.map((step) => {
    const [link] = elements(step, 'a')
    return [textOf(step), link ? led(attribute(link, 'href'), site) : undefined]
  })
  return [
    ...differs(
      'positions',
      trail.map(({ position }) => position),
      trail.map((_, i) => i + 1),
    ),
    ...trail.flatMap(({ name, item }, i) => [
      ...differs(`step ${i + 1} of the breadcrumb`, shown[i]?.[0], text(name)),
      // The page itself need not be a link to itself.
      ...(shown[i]?.[1] === undefined && i === trail.length - 1
        ? []
        : differs(`the address of step ${i + 1}`, shown[i]?.[1], item)),
    ]),
    ...differs('the number of steps', shown.length, trail.length),
    ...differs('where the breadcrumb ends', text(trail.at(-1)?.item), urlOf(page, site)),
  ]
}
