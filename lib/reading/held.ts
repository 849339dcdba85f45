import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import { isVisible } from '../content/characters'
import type { Fault, Problem } from '../content/problem'
import type { Source } from '../content/source'
import { type ComponentName, isComponentName } from '../content/vocabulary'

type Component = MdxJsxFlowElement | MdxJsxTextElement

/** What stands between the tags of a component that can hold one kind of thing alone, and is of another kind. */
export function heldProblems(source: Source, node: Component, name: ComponentName): Problem[] {
  const found = (name in rules ? rules[name] : undefined)?.(node)
  return found ? [source.problem(found.at.position?.start.offset ?? 0, found.fault)] : []
}

type Rule = (node: Component) => { at: Nodes; fault: Fault } | undefined

/** Other components are told of by the rule of what may stand in which. */
const rules: Partial<Record<ComponentName, Rule>> = {
  Gallery(node) {
    const stranger = strangerIn(node, ({ type }) => type === 'paragraph')
    if (stranger) return { at: stranger, fault: galleryFault('something else than images') }
    const count = componentsIn(node).filter(({ name }) => name === 'Figure').length
    return count === 1 ? { at: node, fault: galleryFault('one image') } : undefined
  },
  Verse(node) {
    const at = node.children.find(({ type }) => blocks.has(type))
    return at && { at, fault: verseFault(blocks.get(at.type) ?? '') }
  },
  Code(node) {
    const children = node.children.filter((child) => !isComponent(child))
    const stranger = children.find(({ type }) => type !== 'code')
    if (stranger) return { at: stranger, fault: codeFault('text that is no block of code') }
    const second = children[1]
    return second && { at: second, fault: codeFault('a second block of code') }
  },
}

/** What Markdown may take a line of a poem for. */
const blocks: ReadonlyMap<Nodes['type'], string> = new Map([
  ['heading', 'a heading'],
  ['list', 'a list'],
  ['blockquote', 'a quotation'],
  ['code', 'a block of code'],
  ['table', 'a table'],
  ['thematicBreak', 'a rule'],
])

function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

function componentsIn(node: Component): Component[] {
  const found: Component[] = []
  visit(node, (inner) => {
    if (inner === node || !isComponent(inner) || !isComponentName(inner.name ?? '')) return undefined
    found.push(inner)
    return SKIP
  })
  return found
}

/** The first thing that readers see in a component and that is neither a component itself nor a frame around some. */
function strangerIn(node: Component, isFrame: (inner: Nodes) => boolean): Nodes | undefined {
  let stranger: Nodes | undefined
  visit(node, (inner) => {
    if (inner === node || isFrame(inner)) return undefined
    if (isComponent(inner) || (inner.type === 'text' && !isVisible(inner.value))) return SKIP
    stranger = inner
    return EXIT
  })
  return stranger
}

function galleryFault(found: string): Fault {
  return {
    code: 'gallery-images',
    message: `found ${found} in a <Gallery>; expected two or more <Figure> and nothing else`,
    hint: 'Put each image as a <Figure> on a line of its own, and all text before or after the gallery.',
  }
}

function verseFault(found: string): Fault {
  return {
    code: 'verse-lines',
    message: `found ${found} in a <Verse>; expected lines of text, with a blank line between stanzas`,
    hint: 'If it is a line that begins with #, >, - or a number, write \\ before that sign.',
  }
}

function codeFault(found: string): Fault {
  return {
    code: 'code-block',
    message: `found ${found} in <Code>; expected one block of code between lines of three backticks`,
    hint: 'Write ``` and the name of the language, the code on lines of its own, and ```.',
  }
}
