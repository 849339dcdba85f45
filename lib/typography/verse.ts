import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
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

function breakLines(parent: Parents, indents: ReadonlyMap<number, number>): void {
  parent.children = parent.children.flatMap((node): Parents['children'] => {
    if (node.type === 'break') return [node, ...space(indents.get(node.position?.end.line ?? 0))]
    if (node.type === 'text') {
      const first = node.position?.start.line ?? 0
      const [start = '', ...others] = node.value.split(lineEnd)
      return [
        { ...node, value: start },
        ...others.flatMap((value, i): PhrasingContent[] => [
          { type: 'break' },
          ...space(indents.get(first + i + 1)),
          { type: 'text', value },
        ]),
      ]
    }
    if ('children' in node) breakLines(node, indents)
    return [node]
  })
}

function space(columns = 0): PhrasingContent[] {
  return columns === 0 ? [] : [{ type: 'text', value: noBreak.repeat(columns) }]
}
