import { everyNode, graphOf, isNode, list, type Node, text } from './graph'
import type { Page } from './site'

/** What a thing of a type must say, from the list of what crawlers must find and from Google's own lists. */
const required: Readonly<Record<string, readonly string[]>> = {
  WebPage: ['@id', 'url', 'name', 'isPartOf', 'breadcrumb', 'inLanguage'],
  CollectionPage: ['@id', 'url', 'name', 'description', 'mainEntity', 'isPartOf'],
  ProfilePage: ['@id', 'url', 'name', 'mainEntity', 'isPartOf'],
  ItemList: ['itemListElement'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  Person: ['name'],
  Organization: ['name'],
  WebSite: ['@id', 'name', 'url', 'publisher', 'inLanguage'],
  NewsMediaOrganization: ['@id', 'name', 'url'],
  ImageObject: ['url', 'width', 'height'],
  CreativeWork: ['name'],
  Quotation: ['text'],
  CorrectionComment: ['text', 'datePublished'],
}

const ofAnArticle = [
  ...['@id', 'mainEntityOfPage', 'url', 'headline', 'description', 'datePublished', 'dateModified', 'author'],
  ...['publisher', 'articleSection', 'keywords', 'wordCount', 'inLanguage', 'isAccessibleForFree', 'license'],
]

/** An instant with its offset, to the second. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/

/** Item 6: one graph of the right types, each with what it must say, every reference resolved. */
export function soundGraph(page: Page): string[] {
  const { nodes, faults } = graphOf(page)
  if (faults.length > 0) return faults
  const types = new Set(nodes.flatMap((node) => list(node['@type'])))
  return [
    ...page.kind.types
      .filter((choice) => !choice.some((type) => types.has(type)))
      .map((choice) => `no ${choice.join(' or ')}`),
    ...unresolved(nodes),
    ...loose(nodes, types),
    ...everyNode(nodes).flatMap(missing),
    ...everyNode(nodes)
      .filter(({ '@type': type }) => /NewsArticle$/.test(text(type)))
      .flatMap(articleFaults),
    ...(/undefined|\[object|"NaN|:null|:""/.test(JSON.stringify(nodes)) ? ['a value that is none'] : []),
  ]
}

function unresolved(nodes: readonly Node[]): string[] {
  const named = nodes.map((node) => text(node['@id']))
  const twice = named.filter((id, i) => id !== '' && named.indexOf(id) !== i)
  return [
    ...twice.map((id) => `${id} is defined twice`),
    ...[...new Set(idsIn(nodes))]
      .filter((id) => !named.includes(id))
      .map((id) => `${id} is nowhere in the graph`),
  ]
}

/** Nodes that nothing leads to: a machine that begins at the page never comes to them. */
function loose(nodes: readonly Node[], types: ReadonlySet<unknown>): string[] {
  const page = /(?:Page|NewsArticle|WebSite)$/
  const inside = new Set(nodes.flatMap((node) => referredTo(node)))
  if (![...types].some((type) => page.test(String(type)))) return []
  return nodes
    .filter((node) => !page.test(text(node['@type'])) && !inside.has(text(node['@id'])))
    .map((node) => `nothing leads to the ${text(node['@type'])} ${text(node['@id'])}`)
}

/** What a node names that is not itself. */
function referredTo(node: Node): string[] {
  const { '@id': _, ...rest } = node
  return idsIn(rest)
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isNode(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === '@id' ? [text(inner)] : idsIn(inner)))
}

function missing(node: Node): string[] {
  const type = text(node['@type'])
  const names = /NewsArticle$/.test(type) ? ofAnArticle : required[type]
  return (names ?? []).filter((name) => node[name] === undefined).map((name) => `${type} has no ${name}`)
}

function articleFaults(article: Node): string[] {
  const wrong = ['datePublished', 'dateModified'].filter((name) => !instant.test(text(article[name])))
  const authors = list(article.author).filter(isNode)
  return [
    ...wrong.map((name) => `${name} is "${article[name]}"; expected an instant with an offset`),
    ...(authors.length === 0 ? ['nobody signs it'] : []),
    ...authors
      .filter(({ url }) => !text(url).startsWith('http'))
      .map(({ name }) => `author ${name} has no url`),
    ...list(article.hasPart)
      .filter(isNode)
      .filter(({ spokenByCharacter, creator }) => !spokenByCharacter && !creator)
      .map(() => 'a Quotation of nobody'),
  ]
}
