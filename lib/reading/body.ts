import type { Definition, Nodes, Parents, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Fault, Problem } from '../content/problem'
import { show } from '../content/read/faults'
import type { Source } from '../content/source'
import { isComponentName, isInline } from '../content/vocabulary'
import { anchorsIn } from './anchors'
import { blockProblems } from './blocks'
import { spelledInBody } from './characters'
import { componentProblems } from './component'
import { definitionProblems } from './definitions'
import { type Found, foundIn } from './figures'
import { footnoteProblems } from './footnotes'

/** What a body holds that other rules need: its problems, the links to follow, the images and recordings to open. */
export interface CheckedBody {
  problems: Problem[]
  /** Where the text leads, each with the words that say so. */
  links: { url: string; words: string[]; offset: number }[]
  /** The names that the printed text gives its parts. */
  anchors: string[]
  figures: Found<'Figure'>[]
  videos: Found<'Video'>[]
  audios: Found<'Audio'>[]
  charts: Found<'Chart'>[]
  maps: Found<'Map'>[]
  timelines: Found<'Timeline'>[]
}

/** Applies the rules that need one article's body and nothing else. */
export function checkBody(source: Source, tree: Root): CheckedBody {
  const checked: CheckedBody = {
    problems: [],
    links: [],
    anchors: anchorsIn(tree),
    figures: foundIn(tree, 'Figure'),
    videos: foundIn(tree, 'Video'),
    audios: foundIn(tree, 'Audio'),
    charts: foundIn(tree, 'Chart'),
    maps: foundIn(tree, 'Map'),
    timelines: foundIn(tree, 'Timeline'),
  }
  const definitions: Definition[] = []
  const linked = new Map<string, string[]>()
  visit(tree, (node, _index, parent) => {
    const offset = node.position?.start.offset ?? 0
    const fault = faultOf(node)
    if (fault) checked.problems.push(source.problem(offset, fault))
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const name = node.name ?? ''
      const isAmid = isComponentName(name) && !standsAlone(node, parent)
      if (isAmid && !(isInline(name) && holdsWords.has(parent?.type ?? '')))
        checked.problems.push(source.problem(offset, inline(node.name)))
      checked.problems.push(...componentProblems(source, node))
    }
    if (node.type === 'link') checked.links.push({ url: node.url, words: [plainText(node)], offset })
    if (node.type === 'definition') definitions.push(node)
    if (node.type === 'linkReference') {
      linked.set(node.identifier, [...(linked.get(node.identifier) ?? []), plainText(node)])
    }
    checked.problems.push(...spelledInBody(source, node))
  })
  for (const problems of [footnoteProblems, definitionProblems, blockProblems]) {
    checked.problems.push(...problems(source, tree))
  }
  // An image's definition is no link: the image itself is the fault.
  for (const { identifier, url, position } of definitions) {
    const words = linked.get(identifier)
    if (words) checked.links.push({ url, words, offset: position?.start.offset ?? 0 })
  }
  return checked
}

/** Where a component may stand that may stand amid words. */
const holdsWords: ReadonlySet<string> = new Set(['paragraph', 'tableCell', 'emphasis', 'strong'])

function faultOf(node: Nodes): Fault | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return program(node.value.startsWith('import') ? 'import' : 'export')
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        code: 'mdx-expression',
        message: `found ${show(`{${node.value}}`)}, a program expression; expected prose`,
        hint: 'An article holds no programs. To print a brace, write \\{ and \\}.',
      }
    case 'heading':
      return node.depth === 1 ? headingOne : undefined
    case 'image':
    case 'imageReference':
      return markdownImage
    case 'link':
      return plainText(node).trim() === '' ? emptyLink : undefined
    default:
      return undefined
  }
}

function program(word: 'import' | 'export'): Fault {
  return {
    code: `mdx-${word}`,
    message: `found a line that begins with "${word}", which MDX takes for a program; expected prose`,
    hint: 'Components need no import. If it is prose, let the line begin with another word.',
  }
}

const headingOne: Fault = {
  code: 'heading-level',
  message: 'found a heading of the first level; expected ## or deeper, since the headline is the first',
  hint: 'Write ## instead of #.',
}

const markdownImage: Fault = {
  code: 'markdown-image',
  message: 'found a Markdown image, which has no place for a caption and credit; expected <Figure>',
  hint: 'Write <Figure file="…" alt="…" caption="…" credit="…" licence="…" />.',
}

const emptyLink: Fault = {
  code: 'link-empty',
  message: 'found a link without words; expected text that says where it leads',
  hint: 'Write [what it leads to](address).',
}

function inline(name: string | null): Fault {
  return {
    code: 'component-inline',
    message: `found <${name}> amid other text; expected it alone between blank lines`,
    hint: 'Leave a blank line before and after the component.',
  }
}

/** Whether a component has its paragraph to itself, or to components alone: it is a block then. */
export function standsAlone(node: Nodes, parent: Parents | undefined): boolean {
  if (node.type !== 'mdxJsxTextElement') return true
  if (parent?.type !== 'paragraph' && parent?.type !== 'mdxJsxTextElement') return false
  return parent.children.every(
    (child) => child === node || (child.type === 'text' && child.value.trim() === ''),
  )
}
