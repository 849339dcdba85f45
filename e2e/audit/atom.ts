import { strictXml, type XmlElement } from '../../lib/forms/strict-xml'
import { differs, lacks } from './check'
import { type Feed, isOfArticles, only } from './feed-items'
import type { Site } from './site'

const namespace = 'http://www.w3.org/2005/Atom'
/** RFC 3339, as RFC 4287 asks for. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** Item 13: an Atom 1.0 feed by RFC 4287. */
export function atomFaults({ address, text }: Feed, { siteUrl }: Pick<Site, 'siteUrl'>): string[] {
  const root = strictXml(text)
  if (root.name !== 'feed' || root.attributes.xmlns !== namespace) return [`no <feed xmlns="${namespace}">`]
  const entries = root.children.filter(({ name }) => name === 'entry')
  const ids = entries.map((entry) => only(entry, 'id'))
  return [
    ...['id', 'title', 'updated'].flatMap((name) => lacks(name, only(root, name))),
    ...lacks('xml:lang', root.attributes['xml:lang']),
    ...differs('link rel=self', hrefs(root, 'self'), [`${siteUrl}${address}`]),
    ...differs('link rel=alternate', hrefs(root, 'alternate'), [
      `${siteUrl}${address.replace(/atom\.xml$/, '')}`,
    ]),
    ...moments(root, ['updated']),
    ...(new Set(ids).size === ids.length ? [] : ['an id is there twice']),
    ...entries.flatMap((entry) =>
      entryFaults(entry, isOfArticles(address)).map((fault) => `${only(entry, 'id')}: ${fault}`),
    ),
  ]
}

function entryFaults(entry: XmlElement, isArticle: boolean): string[] {
  const content = entry.children.find(({ name }) => name === 'content')
  const authors = entry.children.filter(({ name }) => name === 'author')
  return [
    ...['id', 'title', 'updated', 'published', 'content'].flatMap((name) => lacks(name, only(entry, name))),
    ...moments(entry, ['updated', 'published']),
    ...differs('the type of content', content?.attributes.type, 'html'),
    ...(hrefs(entry, 'alternate').length === 1 ? [] : ['no link rel=alternate, or more than one']),
    ...(isArticle && authors.length === 0 ? ['no author'] : []),
    ...authors.flatMap((author) => lacks('name of an author', only(author, 'name'))),
  ]
}

function hrefs({ children }: XmlElement, rel: string): (string | undefined)[] {
  return children
    .filter(({ name, attributes }) => name === 'link' && attributes.rel === rel)
    .map(({ attributes }) => attributes.href)
}

function moments(element: XmlElement, names: readonly string[]): string[] {
  return names
    .filter((name) => !moment.test(only(element, name)))
    .map((name) => `${name} is "${only(element, name)}"; expected an RFC 3339 instant`)
}
