import type { Delete, Emphasis, Link, Nodes, Parents, PhrasingContent, Root, Strong, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { noBreak } from './spaces'

/** Columns that a tab is worth, and the most that a line is set in by. */
const tab = 4
const most = 40

/**
 * Keeps the lines of every `<Verse>`, and how far each is set in: to Markdown both are mere space. Each end of a line
 * becomes a break, and what stands before a line so many spaces that stay, which every edition prints. It comes
 * before the text is set, which would take the end of a line for a space.
 * @param source the text that the tree was made of
 */
export function keepLines(tree: Root, source: string): void {
  let lines: readonly string[] | undefined
  visit(tree, (node: Nodes) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined
    if (node.name !== 'Verse') return undefined
    lines ??= source.split(lineEnd)
    const indents = indentsOf(node, lines)
    visit(node, 'paragraph', (stanza) => {
      const [first] = stanza.children
      if (first?.position) stanza.children.unshift(...space(indents.get(first.position.start.line)))
      breakLines(stanza, indents)
    })
    return SKIP
  })
}

const lineEnd = /\r\n|\n|\r/

/** How far each line of a poem is set in beyond the one that is set in least, by its number in the file. */
function indentsOf(verse: Parents, lines: readonly string[]): ReadonlyMap<number, number> {
  const columns = new Map<number, number>()
  visit(verse, 'paragraph', ({ position }) => {
    if (!position) return
    for (let line = position.start.line; line <= position.end.line; line++)
      columns.set(line, columnsBefore(lines[line - 1] ?? ''))
  })
  const least = Math.min(...columns.values())
  return new Map([...columns].map(([line, column]) => [line, Math.min(column - least, most)]))
}

function columnsBefore(line: string): number {
  const [before = ''] = /^[ \t>]*/.exec(line) ?? []
  return [...before].reduce((at, sign) => at + (sign === '\t' ? tab - (at % tab) : 1), 0)
}

/** Breaks what stands in a parent; what is stressed over the end of a line is stressed anew on the next. */
function breakLines(parent: Parents, indents: ReadonlyMap<number, number>): void {
  parent.children = parent.children.flatMap((node): Parents['children'] => {
    if (node.type === 'break') return [node, ...space(indents.get(node.position?.end.line ?? 0))]
    if (node.type === 'text') return linesOf(node, indents)
    if (!isInline(node)) return [node]
    breakLines(node, indents)
    return apart(node)
  })
}

function linesOf({ value, position }: Text, indents: ReadonlyMap<number, number>): PhrasingContent[] {
  const first = position?.start.line ?? 0
  return value
    .split(lineEnd)
    .flatMap((line, i): PhrasingContent[] => [
      ...(i === 0 ? [] : [{ type: 'break' } as const, ...space(indents.get(first + i))]),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ])
}

type Inline = Emphasis | Strong | Delete | Link

function isInline(node: Nodes): node is Inline {
  return ['emphasis', 'strong', 'delete', 'link'].includes(node.type)
}

/** A stretch of text once for each line it stands on, with the breaks, and the space behind them, between. */
function apart(node: Inline): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let line: PhrasingContent[] = []
  const close = () => {
    if (line.length > 0) parts.push({ ...node, children: line } as Inline)
    line = []
  }
  for (const child of node.children) {
    const isSpace = child.type === 'text' && line.length === 0 && /^\u00A0+$/.test(child.value)
    if (child.type === 'break') close()
    if (child.type === 'break' || isSpace) parts.push(child)
    else line.push(child)
  }
  close()
  return parts
}

function space(columns = 0): PhrasingContent[] {
  return columns === 0 ? [] : [{ type: 'text', value: noBreak.repeat(columns) }]
}
