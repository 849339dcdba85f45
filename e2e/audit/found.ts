import type { Finding, Result } from './check'
import type { Crawl } from './crawl'
import { attribute, elements, links, metas } from './dom'
import type { Page, Site } from './site'
import { urlOf } from './site'

/** Item 12: what can be reached is what the sitemaps list, but for pages that ask not to be found. */
export function crawledIsListed({ reached }: Pick<Crawl, 'reached'>, site: Site): Result {
  const find = (address: string) => site.pages.find((page) => page.address === address)
  const crawled = [...reached].map(find).filter((page) => page !== undefined && wantsToBeFound(page, site))
  const addresses = new Set(crawled.map((page) => page?.address ?? ''))
  const findings: Finding[] = [
    ...[...addresses]
      .filter((address) => !site.listed.has(address))
      .map((where) => ({ where, what: 'is in no sitemap' })),
    ...[...site.listed]
      .filter((address) => !addresses.has(address))
      .map((where) => ({ where, what: 'is in a sitemap, and no link leads there' })),
    ...site.pages
      .filter(({ address, kind }) => !reached.has(address) && kind.name !== 'unlisted')
      .map(({ address }) => ({ where: address, what: 'is printed, and no link leads there' })),
  ]
  return { checked: addresses.size, findings }
}

/** A page that is another form of one says so by its canonical address. */
function wantsToBeFound(page: Page, site: Site): boolean {
  const isHidden = metas(page.tree, 'robots').some((content) => content.includes('noindex'))
  return !isHidden && links(page.tree, 'canonical')[0] === urlOf(page, site)
}

/** Item 12: search, the style guide and what stands for withdrawn pages say that they are not to be found. */
export function hidden({ tree, address }: Page, { listed }: Site): string[] {
  return [
    ...(metas(tree, 'robots').some((content) => /\bnoindex\b/.test(content)) ? [] : ['no noindex']),
    ...(listed.has(address) ? ['it is in a sitemap'] : []),
  ]
}

/** Item 12: a month that holds all that its year holds leaves it to the year to be found, and no other does. */
export function onceInArchive({ address, kind, tree }: Page, { pages }: Site): string[] {
  const year = address.replace(/^(\/\d{4}\/)\d\d\//, '$1')
  const whole = pages.find((page) => page.address === year)
  if (year === address || !whole) return []
  const isSame = JSON.stringify(shownOn(tree)) === JSON.stringify(shownOn(whole.tree))
  if (kind.name === 'repeated') return isSame ? [] : [`it asks not to be found, and is not all of ${year}`]
  return isSame ? [`it shows what ${year} shows, and is to be found as well`] : []
}

function shownOn(tree: Page['tree']): string[] {
  return elements(tree, '*', { class: 'card-headline' })
    .flatMap((heading) => elements(heading, 'a'))
    .map((link) => attribute(link, 'href') ?? '')
}
