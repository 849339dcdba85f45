import type { Node, Root } from 'mdast'
import type { Fault } from '../problem'

/**
 * What the text of an article may have at most. Parsers of Markdown take more than twice as long for twice as much of
 * each; at these bounds the whole of a file is read in seconds, and no article comes near them.
 */
const most = {
  /** Characters of a line. */
  line: 50_000,
  /** Quotations and lists within one another, said in one line. */
  nesting: 30,
  /** Columns before the mark of a list. */
  indent: 100,
  /** Tags left open within one another. */
  tags: 200,
  /** Each *, _ and ~ between two blank lines. */
  emphasis: 4_000,
  /** Marks and notes of footnotes. */
  notes: 2_000,
  /** Lines of a text. */
  lines: 20_000,
  /** Marks of Markdown in a text: brackets, asterisks, the bars of a table and their like. */
  marks: 30_000,
  /** Whatever stands within one another, once it is read. */
  depth: 60,
}

type Bound = keyof typeof most
type Counted = Exclude<Bound, 'depth'>

const said: Readonly<Record<Bound, { what: string; hint: string }>> = {
  line: { what: 'characters in one line', hint: 'Break the line: a paragraph may run over many.' },
  nesting: { what: 'quotations and lists within one another', hint: 'Take some of the marks away.' },
  indent: { what: 'columns before the mark of a list', hint: 'Begin the list further to the left.' },
  tags: { what: 'tags open within one another', hint: 'Close each component before the next begins.' },
  emphasis: {
    what: 'marks *, _ and ~ without a blank line',
    hint: 'Leave blank lines between paragraphs.',
  },
  notes: { what: 'marks and notes of footnotes', hint: 'Split the article into the parts of a series.' },
  lines: { what: 'lines', hint: 'Split the article into the parts of a series.' },
  marks: { what: 'marks such as *, [ and |', hint: 'Split the article into the parts of a series.' },
  depth: {
    what: 'quotations, lists, components and emphasis within one another',
    hint: 'Take the inner ones out, and let them follow one another.',
  },
}

interface Beyond {
  offset: number
  fault: Fault
}

/** The first place where a text goes beyond a bound, found before a parser is asked. */
export function beyondBounds(text: string): Beyond | undefined {
  const found = { ...none }
  for (const { 1: line = '', index } of text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    found.lines++
    found.line = line.length
    if (line.length <= most.line) addMarks(found, line)
    const beyond = counted.find((name) => found[name] > most[name])
    if (beyond) return { offset: index, fault: tooMuch(beyond, found[beyond]) }
  }
  return undefined
}

/** The first place where a syntax tree is deeper than those who walk it can follow. */
export function beyondDepth(tree: Root): Beyond | undefined {
  const waiting: { node: Node; outer: number }[] = [{ node: tree, outer: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, outer } = next
    if (!isParent(node)) continue
    const depth = frames.has(node.type) ? outer : outer + 1
    if (depth > most.depth)
      return { offset: node.position?.start.offset ?? 0, fault: tooMuch('depth', depth) }
    for (const child of node.children) waiting.push({ node: child, outer: depth })
  }
  return undefined
}

/** What a tree puts between two things of which a writer would say that one stands in the other. */
const frames: ReadonlySet<string> = new Set(['root', 'list', 'paragraph', 'heading', 'tableRow', 'tableCell'])

function isParent(node: Node): node is Node & { children: Node[] } {
  return 'children' in node
}

const counted = ['line', 'nesting', 'indent', 'tags', 'emphasis', 'notes', 'lines', 'marks'] as const
const none = { line: 0, nesting: 0, indent: 0, tags: 0, emphasis: 0, notes: 0, lines: 0, marks: 0 }

function addMarks(found: Record<Counted, number>, line: string) {
  Object.assign(found, nestingOf(line))
  found.tags = Math.max(0, found.tags + tagsIn(line))
  found.emphasis = line.trim() === '' ? 0 : found.emphasis + count(line, /[*_~]/g)
  found.notes += count(line, /\[\^/g)
  found.marks += found.nesting + count(line, /[*_~[\]|`<>{}\\!&]/g)
}

const containers = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)*/
const rule = /^[ \t>]*([-*_])(?:[ \t]*\1)*[ \t]*$/

function nestingOf(line: string): Pick<Record<Counted, number>, 'nesting' | 'indent'> {
  const [marks = ''] = rule.test(line) ? [] : (containers.exec(line) ?? [])
  const nesting = count(marks, />|[-+*]|\d+[.)]/g)
  return { nesting, indent: nesting > 0 ? marks.search(/[^ \t]/) : 0 }
}

/** How many more tags a line opens than it closes. */
function tagsIn(line: string): number {
  return count(line, /<[A-Za-z]/g) - count(line, /\/>|<\//g)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function tooMuch(name: Bound, number: number): Fault {
  const { what, hint } = said[name]
  return { code: 'file-bounds', message: `found ${number} ${what}; expected at most ${most[name]}`, hint }
}
