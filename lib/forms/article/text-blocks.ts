import type { List, PhrasingContent, RootContent } from 'mdast'
import type { Manuscript } from './manuscript'
import type { Notes } from './notes'
import { tableLines } from './text-table'
import { renderingsOf } from './vocabulary'
import { columnsOf, wrap } from './wrap'

/** A stretch of plain text to set: whose it is, where its notes go, and how wide it may be. */
export interface Column {
  manuscript: Manuscript
  notes: Notes
  width: number
}

const step = 4

/** Nothing is set narrower than this, however deep it lies. */
const narrowest = 24

/** The column that is left of another beside a mark or an indent. */
export function beside(column: Column, taken: number): Column {
  return { ...column, width: Math.max(narrowest, column.width - taken) }
}

/** Blocks as lines, with an empty line between one and the next. */
export function blockLines(nodes: readonly RootContent[], column: Column): string[] {
  return apart(nodes.map((node) => linesOf(node, column)))
}

/** Groups of lines, with an empty line between one and the next. */
export function apart(groups: readonly string[][]): string[] {
  const [first, ...others] = groups.filter((lines) => lines.length > 0)
  return first ? [...first, ...others.flatMap((lines) => ['', ...lines])] : []
}

/** Text under which a line is drawn. */
export function underlined(text: string, rule: string, width: number): string[] {
  const lines = wrap(text, width)
  return [...lines, rule.repeat(Math.min(width, Math.max(0, ...lines.map(columnsOf))))]
}

/** Lines hung from a mark: `* `, `12. `. */
export function hung(mark: string, lines: readonly string[]): string[] {
  const pad = ' '.repeat(columnsOf(mark))
  return lines.map((line, i) => (i === 0 ? `${mark}${line}` : line === '' ? '' : `${pad}${line}`))
}

/** What stands in a line of text, as text. */
export function inlineText(nodes: readonly PhrasingContent[], notes: Notes): string {
  return nodes.map((node) => inlineOf(node, notes)).join('')
}

function inlineOf(node: PhrasingContent, notes: Notes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ')
    case 'break':
      return '\n'
    case 'delete':
      return `~~${inlineText(node.children, notes)}~~`
    case 'footnoteReference':
      return notes.footnote(node.identifier)
    case 'link': {
      const said = inlineText(node.children, notes)
      const isAddress = node.url === said || node.url === `mailto:${said}`
      return isAddress ? said : `${said}${notes.link(node.url)}`
    }
    default:
      return 'children' in node ? inlineText(node.children, notes) : ''
  }
}

function linesOf(node: RootContent, column: Column): string[] {
  const { manuscript, notes, width } = column
  const lines = (nodes: readonly PhrasingContent[]) => wrap(inlineText(nodes, notes), width)
  const indented = (nodes: readonly RootContent[]) =>
    hung(' '.repeat(step), blockLines(nodes, beside(column, step)))
  switch (node.type) {
    case 'paragraph':
      return lines(node.children)
    case 'heading':
      return underlined(inlineText(node.children, notes), node.depth === 2 ? '-' : '.', width)
    case 'blockquote':
      return indented(node.children)
    case 'list':
      return listLines(node, column)
    case 'code':
      return hung(' '.repeat(step), node.value.split('\n'))
    case 'table':
      return tableLines(node, (cell) => inlineText(cell, notes), width)
    case 'thematicBreak':
      return ['* * *']
    case 'mdxJsxFlowElement': {
      const { renderings, props } = renderingsOf(node)
      return renderings.text(props, node.children, { manuscript, width, lines, indented })
    }
    default:
      return []
  }
}

function listLines({ children, ordered, start, spread }: List, column: Column): string[] {
  const items = children.map(({ children: blocks, checked, spread: isLoose }, i) => {
    const box = typeof checked === 'boolean' ? `[${checked ? 'x' : ' '}] ` : ''
    const mark = `${ordered ? `${(start ?? 1) + i}.` : '*'} ${box}`
    const inner = beside(column, columnsOf(mark))
    const lines = isLoose ? blockLines(blocks, inner) : blocks.flatMap((block) => linesOf(block, inner))
    return hung(mark, lines.length > 0 ? lines : [''])
  })
  return spread ? apart(items) : items.flat()
}
