import { elementsIn, strictXml } from '../../lib/forms/strict-xml'
import { at, differs, type Finding, type Result } from './check'
import { attribute, documentOf, elements } from './dom'
import { atomItems, type Feed, feedsOf, type Item, jsonItems, only, rssItems } from './feed-items'
import type { Site } from './site'

const readers = { rss: rssItems, atom: atomItems, json: jsonItems } as const
type Format = keyof typeof readers

/** Looks at every feed of a format; what a strict parser refuses is a finding, too. */
export function onFeeds(format: Format, look: (feed: Feed, site: Site) => readonly string[]) {
  return async (site: Site): Promise<Result> => {
    const feeds = await feedsOf(site, format)
    const findings = feeds.flatMap((feed) =>
      at(
        feed.address,
        attempt(() => look(feed, site)),
      ),
    )
    return { checked: feeds.length, findings }
  }
}

function attempt(look: () => readonly string[]): readonly string[] {
  try {
    return look()
  } catch (error) {
    return [`it cannot be read: ${error instanceof Error ? error.message : error}`]
  }
}

/** Item 13: the three formats of a feed hold the same items, in the same order, under the same ids. */
export async function sameInAllFormats(site: Site): Promise<Result> {
  const [rss, atom, json] = await Promise.all(
    (['rss', 'atom', 'json'] as const).map((format) => feedsOf(site, format)),
  )
  const findings = (rss ?? []).flatMap(({ address, text }) => {
    const beside = (feeds: Feed[] | undefined, name: string) =>
      feeds?.find((feed) => feed.address === address.replace(/feed\.xml$/, name))?.text
    const [inAtom, inJson] = [beside(atom, 'atom.xml'), beside(json, 'feed.json')]
    if (inAtom === undefined || inJson === undefined)
      return at(address, ['it is not there in all three formats'])
    return at(
      address,
      attempt(() => agreement(text, inAtom, inJson)),
    )
  })
  return { checked: rss?.length ?? 0, findings }
}

export function agreement(rss: string, atom: string, json: string): string[] {
  const expected = rssItems(rss)
  const others = { Atom: atomItems(atom), 'JSON Feed': jsonItems(json) }
  return Object.entries(others).flatMap(([format, items]) => [
    ...differs(
      `the ids in ${format}`,
      items.map(({ id }) => id),
      expected.map(({ id }) => id),
    ),
    ...expected
      .filter((item, i) => items[i]?.id === item.id && !isSame(items[i], item))
      .map(({ id }) => `${id} is otherwise in ${format}`),
  ])
}

function isSame(one: Item, other: Item): boolean {
  return one.title === other.title && one.published === other.published && one.html === other.html
}

/** Item 14: what a feed holds of an article needs nothing else, and breaks nothing where it is shown. */
export function contentFaults(html: string): string[] {
  const all = elements(documentOf(html), '*')
  const relative = all.flatMap((element) =>
    ['href', 'src', 'cite', 'srcset', 'poster'].flatMap((name) => {
      const value = attribute(element, name)
      return value === undefined || /^(https?:|mailto:)/.test(value)
        ? []
        : [`${name}="${value}" is not absolute`]
    }),
  )
  const images = all.filter(({ tagName }) => tagName === 'img')
  return [
    ...relative,
    ...all
      .filter(({ tagName }) => /^(script|style|iframe|form|link)$/.test(tagName))
      .map(({ tagName }) => `a <${tagName}>`),
    ...all
      .filter((element) => attribute(element, 'class') !== undefined)
      .map(({ tagName }) => `a class on <${tagName}>`),
    ...images.filter((image) => !attribute(image, 'alt')).map(() => 'an image without alt'),
    ...(/\bundefined\b|\[object |\bNaN\b/.test(html) ? ['a value that is none, as text'] : []),
  ]
}

export function itemContents(format: Format) {
  return ({ text }: Feed): string[] =>
    readers[format](text).flatMap(({ id, html }) => contentFaults(html).map((fault) => `${id}: ${fault}`))
}

/** Item 15: a feed is as new as its newest item, whatever the day it was printed. */
export function updatedWithItems({ text }: Feed): string[] {
  const root = strictXml(text)
  const isAtom = root.name === 'feed'
  const moments = elementsIn(root, isAtom ? 'entry' : 'item').map((item) =>
    Date.parse(only(item, isAtom ? 'updated' : 'pubDate')),
  )
  if (moments.length === 0) return []
  const [channel = root] = root.children
  const said = Date.parse(isAtom ? only(root, 'updated') : only(channel, 'lastBuildDate'))
  const newest = Math.max(...moments)
  // RSS does not say when an item was changed, so that the feed may be newer than all of its dates.
  const isRight = isAtom ? said === newest : said >= newest
  return isRight
    ? []
    : [`it is of ${new Date(said).toISOString()}; its newest item is of ${new Date(newest).toISOString()}`]
}

/** Item 15: each format is served as what it is. */
export async function feedTypes(site: Site): Promise<Result> {
  const types = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' }
  const feeds = await Promise.all(
    Object.keys(readers).map(async (name) => {
      const format = name as Format
      return (await feedsOf(site, format)).map(({ address }) => ({ address, type: types[format] }))
    }),
  )
  const findings: Finding[][] = await Promise.all(
    feeds.flat().map(async ({ address, type }) => {
      const { headers } = await site.ask(address)
      return at(address, differs('content-type', headers.get('content-type'), `${type}; charset=utf-8`))
    }),
  )
  return { checked: feeds.flat().length, findings: findings.flat() }
}
