import type { FootnoteDefinition, Nodes, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Fault, Problem } from '../problem'
import type { Source } from '../source'
import { isSeen } from './seen'

/** Marks without a note, and notes that no reader would come to: GFM leaves these out without a word. */
export function footnoteProblems(source: Source, tree: Root): Problem[] {
  const notes = new Map<string, FootnoteDefinition>()
  const problems: Problem[] = []
  const report = (node: Nodes, fault: Fault) =>
    problems.push(source.problem(node.position?.start.offset ?? 0, fault))
  visit(tree, (node) => {
    if (node.type === 'text') problems.push(...marksWithout(source, node))
    if (node.type !== 'footnoteDefinition') return
    if (!isSeen(node)) report(node, empty(labelOf(node)))
    if (notes.has(node.identifier)) report(node, twice(labelOf(node)))
    else notes.set(node.identifier, node)
  })
  const reached = reachedFrom(tree, notes)
  for (const [identifier, note] of notes) if (!reached.has(identifier)) report(note, unused(labelOf(note)))
  return problems
}

/** The notes a reader comes to: those marked in the text, and those marked in them. */
function reachedFrom(tree: Root, notes: ReadonlyMap<string, FootnoteDefinition>): ReadonlySet<string> {
  const reached = new Set(marksIn(tree))
  for (const identifier of reached) {
    const note = notes.get(identifier)
    for (const mark of note?.children.flatMap(marksIn) ?? []) reached.add(mark)
  }
  return reached
}

function marksIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier]
  if (node.type === 'footnoteDefinition') return []
  return 'children' in node ? node.children.flatMap(marksIn) : []
}

/** Looks at the text as written: escapes and character references make it longer than what it says. */
function marksWithout(source: Source, { position }: Text): Problem[] {
  const start = position?.start.offset ?? 0
  const written = source.text.slice(start, position?.end.offset ?? start)
  return [...written.matchAll(/\\.|\[\^([^\]\s]+)\]/g)].flatMap(({ index, 1: label }) => {
    if (label === undefined) return []
    return source.problem(start + index, {
      code: 'footnote-missing',
      message: `found a mark for footnote "${label}"; expected a note for it`,
      hint: `Add a line "[^${label}]: …" at the end of the article.`,
    })
  })
}

const labelOf = ({ label, identifier }: FootnoteDefinition) => label ?? identifier

function unused(label: string): Fault {
  return {
    code: 'footnote-unused',
    message: `found the note "${label}", to which no mark in the text leads; expected a mark for it`,
    hint: `Write [^${label}] where the note belongs, or remove the note: it would not be printed.`,
  }
}

function twice(label: string): Fault {
  return {
    code: 'footnote-twice',
    message: `found a second note "${label}", which would not be printed; expected one`,
    hint: 'Give the second note and its mark a name of their own.',
  }
}

function empty(label: string): Fault {
  return {
    code: 'footnote-empty',
    message: `found the note "${label}" without words; expected what it has to say`,
    hint: `Write the note behind "[^${label}]:", or remove it and its mark.`,
  }
}
