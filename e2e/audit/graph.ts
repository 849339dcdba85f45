import { articleTypes } from '../../lib/content/schema/identity'
import { elements } from './dom'
import type { Page } from './site'

/** A thing of structured data, as a machine reads it. */
export interface Node {
  [name: string]: unknown
}

/** The one graph of a page, and what is wrong before anything is said in it. */
export function graphOf({ tree }: Pick<Page, 'tree'>): { nodes: Node[]; faults: string[] } {
  const scripts = elements(tree, 'script', { type: 'application/ld+json' })
  const [script] = scripts
  if (!script || scripts.length > 1)
    return { nodes: [], faults: [`${scripts.length} scripts of JSON-LD; expected 1`] }
  const [text] = script.childNodes
  try {
    const read: unknown = JSON.parse(text && 'value' in text ? text.value : '')
    const nodes =
      isNode(read) && read['@context'] === 'https://schema.org' ? list(read['@graph']).filter(isNode) : []
    return { nodes, faults: nodes.length > 0 ? [] : ['the JSON-LD is no @graph of schema.org'] }
  } catch (error) {
    return {
      nodes: [],
      faults: [`the JSON-LD cannot be read: ${error instanceof Error ? error.message : error}`],
    }
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A property as a list, as schema.org lets one value stand for a list of one. */
export function list(value: unknown): unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** The things that a property holds, each looked up in the graph when only named there. */
export function things(value: unknown, nodes: readonly Node[]): Node[] {
  return list(value)
    .filter(isNode)
    .map((node) => (isReference(node) ? (nodes.find((other) => other['@id'] === node['@id']) ?? node) : node))
}

export function isReference(node: Node): boolean {
  return Object.keys(node).length === 1 && '@id' in node
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value.replace(/[ \t\n\f\r]+/g, ' ').trim() : ''
}

/** The first thing of a type. */
export function nodeOf(nodes: readonly Node[], type: RegExp): Node | undefined {
  return nodes.find((node) => type.test(text(node['@type'])))
}

/** The article of a page: of all things with a name in its graph, the one whose type a publication may give its articles. */
export function articleIn(nodes: readonly Node[]): Node | undefined {
  return nodes.find((node) => articleTypes.some((type) => type === node['@type']))
}

/** The publication, which the site names as its publisher. */
export function houseIn(nodes: readonly Node[]): Node | undefined {
  return things(nodeOf(nodes, /^WebSite$/)?.publisher, nodes)[0]
}

/** Whether schema.org says of a type what section an article is in and how long it is. */
export function isOfSections({ '@type': type }: Node): boolean {
  return /Article$|^(?:BlogPosting|Report)$/.test(text(type))
}

/** Everything in a value that has a type, at any depth. */
export function everyNode(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(everyNode)
  if (!isNode(value)) return []
  return [...('@type' in value ? [value] : []), ...Object.values(value).flatMap(everyNode)]
}
