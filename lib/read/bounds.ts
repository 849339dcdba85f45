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
  /** Runs of *, _ and ~ between two blank lines. */
  emphasis: 2_000,
  /** Marks and notes of footnotes. */
  notes: 2_000,
}

type Counted = keyof typeof most

const said: Readonly<Record<Counted, { what: string; hint: string }>> = {
  line: { what: 'characters in one line', hint: 'Break the line: a paragraph may run over many.' },
  nesting: { what: 'quotations and lists within one another', hint: 'Take some of the marks away.' },
  indent: { what: 'columns before the mark of a list', hint: 'Begin the list further to the left.' },
  tags: { what: 'tags open within one another', hint: 'Close each component before the next begins.' },
  emphasis: {
    what: 'runs of *, _ and ~ without a blank line',
    hint: 'Leave blank lines between paragraphs.',
  },
  notes: { what: 'marks and notes of footnotes', hint: 'Split the article into the parts of a series.' },
}

/** The first place where a text goes beyond a bound. */
export function beyondBounds(text: string): { offset: number; fault: Fault } | undefined {
  const found: Record<Counted, number> = { line: 0, nesting: 0, indent: 0, tags: 0, emphasis: 0, notes: 0 }
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const isBlankBefore = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(
      text.slice(Math.max(0, index - 200), index),
    )
    if (isBlankBefore || line.trim() === '') found.emphasis = 0
    found.line = line.length
    if (line.length <= most.line) {
      Object.assign(found, nestingOf(line))
      found.tags = Math.max(0, found.tags + tagsIn(line))
      found.emphasis += count(line, /[*_~]+/g)
      found.notes += count(line, /\[\^/g)
    }
    const beyond = counted.find((name) => found[name] > most[name])
    if (beyond) return { offset: index, fault: tooMuch(beyond, found[beyond]) }
  }
  return undefined
}

const counted = ['line', 'nesting', 'indent', 'tags', 'emphasis', 'notes'] as const

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

function tooMuch(name: Counted, number: number): Fault {
  const { what, hint } = said[name]
  return { code: 'file-bounds', message: `found ${number} ${what}; expected at most ${most[name]}`, hint }
}
