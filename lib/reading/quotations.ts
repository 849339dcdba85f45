import type { FootnoteDefinition, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString as plainText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { Source } from '../content/source'
import { vocabulary } from '../content/vocabulary'
import type { Quoted } from '../typography/quoted'
import { standsAlone } from './body'
import type { Quotation } from './facts'
import { propStart } from './style/fields'

type Component = MdxJsxFlowElement | MdxJsxTextElement

/** How somebody's words stand in a text: hung out of it, as a block of it, or amid the words of a paragraph. */
export type Form = Quotation['form']

/** A quotation where it stands in a tree. */
export interface Stood {
  /** Its place among the quotations of the text, from 1. */
  nth: number
  form: Form
  component: Component
  /** What holds the words now. */
  words: Parents
}

/**
 * Finds the quotations of a body and numbers them. Those amid the words of a paragraph become what every form of an
 * article has already: words between marks, with a footnote that says whose they are.
 * @param noteOf what the footnote of one holds
 */
export function standQuotations(
  tree: Root,
  noteOf: (stood: Stood) => FootnoteDefinition['children'],
): Stood[] {
  const found: Stood[] = []
  const notes: Root['children'] = []
  const taken = identifiersIn(tree)
  visit(tree, (node: Nodes, index: number | undefined, parent: Parents | undefined) => {
    if (!isQuotation(node)) return undefined
    const nth = found.length + 1
    const isAmid = node.name === 'Quote' && node.type === 'mdxJsxTextElement' && !standsAlone(node, parent)
    if (!isAmid || !parent || index === undefined) {
      found.push({ nth, form: node.name === 'Quote' ? 'block' : 'pull', component: node, words: node })
      return undefined
    }
    const identifier = freeName(`quotation-${nth}`, taken)
    const words = quoted(node)
    const stood: Stood = { nth, form: 'inline', component: node, words }
    found.push(stood)
    notes.push({ type: 'footnoteDefinition', identifier, label: identifier, children: noteOf(stood) })
    const mark = (): PhrasingContent => ({ type: 'text', value: '"' })
    const amid: PhrasingContent[] = [
      ...[mark(), words, mark()],
      { type: 'footnoteReference', identifier, label: identifier },
    ]
    parent.children.splice(index, 1, ...(amid as typeof parent.children))
    return [SKIP, index + amid.length]
  })
  tree.children.push(...notes)
  return found
}

function quoted(component: MdxJsxTextElement): Quoted {
  return quotedIn(propOf(component, 'lang'), ...component.children)
}

/** Words amid others, which may be in a language of their own. */
export function quotedIn(lang: string | undefined, ...children: PhrasingContent[]): Quoted {
  const language = lang === undefined ? {} : { lang, dir: 'auto' }
  return {
    type: 'quoted',
    lang,
    children,
    data: { hName: 'span', hProperties: { className: ['quoted'], ...language } },
  }
}

/** What a quotation says as the file has it, each stretch with its place. */
export interface Written {
  words: Quotation['written']
  original: Quotation['originalWritten']
}

/** The words of a quotation before they are set: what is checked against a source is what the writer wrote. */
export function writtenIn({ component, words }: Stood, source: Source): Written {
  const stretches: Quotation['written'] = []
  let block: Parents | undefined
  visit(words, (node: Nodes, _index, parent) => {
    if (node.type === 'break') stretches.push({ text: ' ', offset: node.position?.start.offset ?? 0 })
    if (node.type === 'paragraph') block = node
    if (node.type !== 'text' && node.type !== 'inlineCode') return
    const offset = node.position?.start.offset ?? 0
    // Words of two paragraphs are not one word.
    if (block && block === parent && stretches.length > 0 && node === block.children[0])
      stretches.push({ text: ' ', offset })
    stretches.push({ text: node.value, offset })
  })
  return { words: stretches, original: originalIn(component, source) }
}

function originalIn({ attributes }: Component, source: Source): Quotation['originalWritten'] {
  const prop = attributes.find((attribute) => 'name' in attribute && attribute.name === 'original')
  if (!prop || typeof prop.value !== 'string') return []
  const start = prop.position?.start.offset ?? 0
  const raw = source.text.slice(start, prop.position?.end.offset ?? start)
  return [{ text: prop.value, offset: start + propStart(raw) }]
}

/**
 * The quotations of a body that is set as a printer would, in order. One whose props are unsound is a problem, and no
 * quotation.
 * @param written of each, before the body was set
 */
export function quotationsIn(stood: readonly Stood[], written: readonly Written[]): Quotation[] {
  return stood.flatMap(({ nth, form, component, words }, i) => {
    const { data } = vocabulary.Quote.props.safeParse(propsOf(component))
    if (!data) return []
    return {
      ...data,
      ...{ nth, form, text: plainText(words).trim() },
      start: component.position?.start.offset ?? 0,
      written: written[i]?.words ?? [],
      originalWritten: written[i]?.original ?? [],
    }
  })
}

/** The props of a component that are plain text. */
export function propsOf({ attributes }: Component): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      'name' in attribute && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
    ),
  )
}

function propOf(component: Component, name: string): string | undefined {
  return propsOf(component)[name]
}

function isQuotation(node: Nodes): node is Component {
  const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
  return isComponent && (node.name === 'PullQuote' || node.name === 'Quote')
}

/** The names that the notes of a text have already. */
function identifiersIn(tree: Root): ReadonlySet<string> {
  const taken = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') taken.add(node.identifier)
  })
  return taken
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? freeName(`${name}-`, taken) : name
}
