import { differs, lacks, type Result } from './check'
import { attribute, elements, headlineOf, links, textOf } from './dom'
import { graphOf, houseIn, nodeOf, text, things } from './graph'
import { led, type Page, type Site } from './site'

/** What schema.org calls the policies of `site.yaml`. */
const policies = {
  principles: 'publishingPrinciples',
  corrections: 'correctionsPolicy',
  ethics: 'ethicsPolicy',
  masthead: 'masthead',
  funding: 'ownershipFundingInfo',
  feedback: 'actionableFeedbackPolicy',
}

/** Item 10: the publication names the policies it has, and no other, and each is a page. */
export function policiesAreThere(page: Page, { pages, siteUrl, claims }: Site): string[] {
  const house = houseIn(graphOf(page).nodes)
  return Object.entries(policies).flatMap(([policy, name]) => {
    const url = text(house?.[name])
    if (!claims.policies.has(policy)) return url === '' ? [] : [`${name} is ${url}, which no page states`]
    if (url === '') return lacks(name, url)
    return pages.some(({ address }) => `${siteUrl}${address}` === url)
      ? []
      : [`${name} is ${url}, which is no page`]
  })
}

/** Item 10: a listing's graph names the articles that stand on the page, in their order. */
export function listsTheSame(page: Page, site: Site): string[] {
  const { nodes } = graphOf(page)
  const listed = things(nodeOf(nodes, /^ItemList$/)?.itemListElement, nodes)
  const shown = elements(page.tree, '*', { class: 'card-headline' }).map((heading) => {
    const [link] = elements(heading, 'a')
    return [textOf(heading), led(link && attribute(link, 'href'), site)]
  })
  return differs(
    'ItemList',
    listed.map(({ name, url }) => [text(name), url]),
    shown,
  )
}

/** Item 11: every page of a listing is a page of its own, with real links to its neighbours. */
export function pageOfMany(page: Page, site: Site): string[] {
  const { pages, siteUrl } = site
  const [, listing = page.address, number] = /^(.*?)page\/(\d+)\/$/.exec(page.address) ?? []
  const count = furtherPages(listing, pages)
  // The listing itself holds what is newest, and so comes after the last of its further pages.
  const addressOf = (n: number) => (n > count ? listing : `${listing}page/${n}/`)
  const own = number === undefined ? count + 1 : Number(number)
  const linked = new Set(elements(page.tree, 'a').map((link) => led(attribute(link, 'href'), site)))
  const neighbours = [own - 1, own + 1].filter((n) => n > 0 && n <= count + 1)
  const namesakes = pages.filter(({ kind, tree }) => kind.isFound && titleOf(tree) === titleOf(page.tree))
  return [
    ...neighbours
      .filter((n) => !linked.has(`${siteUrl}${addressOf(n)}`))
      .map((n) => `no link to ${addressOf(n)}`),
    ...(namesakes.length > 1
      ? [`its title is also that of ${namesakes.find((other) => other !== page)?.address}`]
      : []),
    ...lacks('h1', headlineOf(page.tree)),
    ...(links(page.tree, 'canonical')[0]?.endsWith(page.address) ? [] : ['its canonical is another page']),
  ]
}

function titleOf(tree: Page['tree']): string {
  return elements(tree, 'title').map(textOf)[0] ?? ''
}

function furtherPages(listing: string, pages: Site['pages']): number {
  return pages.filter(({ address }) => address.startsWith(`${listing}page/`)).length
}

/** Item 11: behind the newest of a listing's further pages there is nothing, nor before the oldest. */
export async function pastTheEnd(site: Site): Promise<Result> {
  const listings = site.pages.filter(({ address, kind }) => kind.hasFeed && !/page\/\d+\/$/.test(address))
  const asked = listings.flatMap(({ address }) => {
    return [`${address}page/0/`, `${address}page/${furtherPages(address, site.pages) + 1}/`]
  })
  const findings = await Promise.all(
    asked.map(async (address) => {
      const { status } = await site.ask(address)
      return status === 404 ? [] : [{ where: address, what: `answers ${status}; expected 404` }]
    }),
  )
  return { checked: asked.length, findings: findings.flat() }
}

/** Item 11: each listing has its own feed, which every page of it advertises. */
export function ownFeed({ address, kind }: Page, { files }: Site): string[] {
  if (!kind.hasFeed) return []
  const listing = address.replace(/page\/\d+\/$/, '')
  return ['feed.xml', 'atom.xml', 'feed.json']
    .filter((name) => !files.includes(`${listing}${name}`))
    .map((name) => `no ${name}`)
}
