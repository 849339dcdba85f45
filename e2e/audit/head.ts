import { longestTitle } from '../../lib/reading/style/headline'
import { differs } from './check'
import { attribute, type Document, elements, links, metas, textOf } from './dom'
import { articleIn, graphOf } from './graph'
import type { Page, Site } from './site'
import { urlOf } from './site'

/** Item 2: exactly one of each, and all of it before the head ends. */
export function oneOfEach({ tree, kind }: Page): string[] {
  const titles = elements(tree, 'title').filter(({ namespaceURI }) => !namespaceURI.endsWith('/svg'))
  const counts = {
    title: titles.length,
    'meta[name=robots]': metas(tree, 'robots').length,
    'meta[name=description]': metas(tree, 'description').length,
    'link[rel=canonical]': links(tree, 'canonical').length,
  }
  const title = titles.map(textOf).join('')
  const owed = Object.entries(counts).filter(([name]) => owes(kind.name, name))
  return [
    ...owed.flatMap(([name, count]) => differs(`the number of ${name}`, count, 1)),
    ...(kind.name === 'article' && [...title].length > longestTitle
      ? [`its title has ${[...title].length} characters; expected at most ${longestTitle}`]
      : []),
    ...late(tree).map((tag) => `<${tag}> stands behind </head>`),
  ]
}

/** A page of text alone takes its robots from its canonical page; one that is not to be found needs no words. */
function owes(kind: string, name: string): boolean {
  if (kind === 'lite') return name !== 'meta[name=robots]'
  return kind !== 'unlisted' || name === 'title' || name === 'meta[name=robots]'
}

/** Parsers lift some metadata into the head that was written behind it: its place in the file decides. */
function late(tree: Document): string[] {
  const end = elements(tree, 'head')[0]?.sourceCodeLocation?.endTag?.startOffset ?? 0
  const metadata = [
    ...elements(tree, 'meta').filter((meta) => attribute(meta, 'itemprop') === undefined),
    ...elements(tree, 'link').filter((link) => attribute(link, 'itemprop') === undefined),
    ...elements(tree, 'title').filter(({ namespaceURI }) => !namespaceURI.endsWith('/svg')),
  ]
  return metadata
    .filter(({ sourceCodeLocation }) => (sourceCodeLocation?.startOffset ?? 0) > end)
    .map(({ tagName }) => tagName)
}

/** Item 3: one address, said alike by canonical, Open Graph, structured data and sitemap. */
export function oneAddress(page: Page, site: Site): string[] {
  const { tree, kind, address } = page
  const url = urlOf(page, site)
  if (kind.name === 'lite') {
    return differs('canonical', links(tree, 'canonical'), [
      `${site.siteUrl}${address.replace(/^\/lite(?=\/)/, '')}`,
    ])
  }
  const article = kind.name === 'article' ? articleIn(graphOf(page).nodes) : undefined
  return [
    ...differs('canonical', links(tree, 'canonical'), [url]),
    ...differs('og:url', metas(tree, 'og:url'), [url]),
    ...(article ? differs('mainEntityOfPage', article.mainEntityOfPage, { '@id': url }) : []),
    ...(site.listed.has(address) ? [] : ['it is in no sitemap']),
  ]
}

/** Item 4: search engines may show what they like of it. */
export function openToSearch({ tree }: Page): string[] {
  return differs('robots', metas(tree, 'robots'), ['max-image-preview:large, max-snippet:-1'])
}
