import type { Claims } from './claims'
import { articleIn, everyNode, graphOf, houseIn, isNode, isOfSections, list, type Node, text } from './graph'
import type { Page, Site } from './site'

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
  ImageObject: ['url', 'width', 'height'],
  VideoObject: ['name', 'thumbnailUrl', 'creditText'],
  AudioObject: ['name', 'contentUrl', 'encodingFormat', 'creditText'],
  CreativeWork: ['name'],
  Quotation: ['text'],
  CorrectionComment: ['text', 'datePublished'],
}

const ofAHouse = ['@id', 'name', 'url']
const ofAnArticle = [
  ...['@id', 'mainEntityOfPage', 'url', 'headline', 'description', 'datePublished', 'dateModified', 'author'],
  ...['publisher', 'keywords', 'inLanguage', 'isAccessibleForFree'],
]

/** An instant with its offset, to the second. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/

/** Item 6: one graph of the right types, each with what it must say, every reference resolved. */
export function soundGraph(page: Page, { claims }: Pick<Site, 'claims'>): string[] {
  const { nodes, faults } = graphOf(page)
  if (faults.length > 0) return faults
  const types = new Set(nodes.flatMap((node) => list(node['@type'])))
  const [article, house] = [page.kind.name === 'article' ? articleIn(nodes) : undefined, houseIn(nodes)]
  return [
    ...page.kind.types
      .map((choice) => (typeof choice === 'string' ? claims.types[choice] : choice))
      .filter((choice) => !choice.some((type) => types.has(type)))
      .map((choice) => `no ${choice.join(' or ')}`),
    ...unresolved(nodes),
    ...loose(nodes, types),
    ...everyNode(nodes).flatMap(missing),
    ...(house ? lacking(house, ofAHouse) : ['nobody publishes it']),
    ...(article ? articleFaults(article, claims) : []),
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
  const page = /(?:Page|WebSite)$/
  const article = articleIn(nodes)
  const inside = new Set(nodes.flatMap((node) => referredTo(node)))
  if (![...types].some((type) => page.test(String(type)))) return []
  return nodes
    .filter((node) => node !== article && !page.test(text(node['@type'])) && !inside.has(text(node['@id'])))
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
  return lacking(node, required[text(node['@type'])] ?? [])
}

function lacking(node: Node, names: readonly string[]): string[] {
  const type = text(node['@type'])
  return names.filter((name) => node[name] === undefined).map((name) => `${type} has no ${name}`)
}

function articleFaults(article: Node, { hasLicence }: Claims): string[] {
  const wrong = ['datePublished', 'dateModified'].filter((name) => !instant.test(text(article[name])))
  const authors = list(article.author).filter(isNode)
  return [
    ...lacking(article, [
      ...ofAnArticle,
      ...(isOfSections(article) ? ['articleSection', 'wordCount'] : []),
      ...(hasLicence ? ['license'] : []),
    ]),
    ...(hasLicence || article.license === undefined ? [] : ['a license that the publication does not claim']),
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
