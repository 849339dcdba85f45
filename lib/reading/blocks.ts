import type { Nodes, Root, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import { codeLanguages } from '../content/code-languages'
import { nearest } from '../content/nearest'
import type { Fault, Problem } from '../content/problem'
import { show } from '../content/read/faults'
import type { Source } from '../content/source'
import { isSeen } from './seen'

/** Blocks that hold nothing, and cells for which a table has no column. */
export function blockProblems(source: Source, tree: Root): Problem[] {
  const problems: Problem[] = []
  const report = (node: Nodes, fault: Fault) =>
    problems.push(source.problem(node.position?.start.offset ?? 0, fault))
  visit(tree, (node) => {
    const name = named[node.type]
    if (node.type === 'heading' && !isSeen(node)) report(node, headingEmpty)
    else if (name !== undefined && !isSeen(node)) report(node, empty(name))
    if (node.type === 'code' && node.meta) report(node, codeWords(node.meta))
    else if (node.type === 'code' && node.lang && !codeLanguages.has(node.lang.toLowerCase()))
      report(node, codeLanguage(node.lang))
    if (node.type === 'table') for (const cell of cellsBeyond(node)) report(cell, beyond)
  })
  return problems
}

/** A text that is public and says nothing, told at the end of its front matter. */
export function emptyBody(source: Source, tree: Root): Problem[] {
  const [fields] = tree.children.filter(({ type }) => type === 'yaml')
  const end = fields?.position?.end.offset ?? 0
  const children = tree.children.filter(({ type }) => type !== 'footnoteDefinition')
  return isSeen({ type: 'root', children }) ? [] : [source.problem(Math.max(0, end - 3), bodyEmpty)]
}

const named: Partial<Record<Nodes['type'], string>> = {
  listItem: 'a list item',
  blockquote: 'a quotation',
  table: 'a table',
  code: 'a block of code',
}

/** The first cell of each row that its table's first row has no column for. */
function cellsBeyond({ children }: Table): Nodes[] {
  const columns = children[0]?.children.length ?? 0
  return children.flatMap((row) => row.children.slice(columns, columns + 1))
}

const headingEmpty: Fault = {
  code: 'heading-empty',
  message: 'found a heading without words; expected what its part is about',
  hint: 'Write the heading behind its #, or remove the line.',
}

const beyond: Fault = {
  code: 'table-cell-lost',
  message:
    'found a cell beyond the last column of its table, which would not be printed; expected as many as in the first row',
  hint: 'Add a column to the first two rows, or write \\| for a bar that is text.',
}

const bodyEmpty: Fault = {
  code: 'body-empty',
  message: 'found no text under the fields; expected what a reader came for',
  hint: 'Write the text, or set "status: draft" until there is one.',
}

function empty(what: string): Fault {
  return {
    code: 'block-empty',
    message: `found ${what} without words; expected some`,
    hint: 'Fill it, or remove its mark.',
  }
}

function codeLanguage(name: string): Fault {
  const close = nearest(name.toLowerCase(), codeLanguages)
  return {
    code: 'code-language',
    message: `found ${show(name)} behind the marks that open a block of code; expected a language that can be coloured, or nothing`,
    hint: close ? `Did you mean ${close}?` : 'Leave the name away: the code is then printed in one colour.',
  }
}

function codeWords(words: string): Fault {
  return {
    code: 'code-words',
    message: `found ${show(words)} behind the marks that open a block of code, where it is not printed; expected the name of a language or nothing`,
    hint: 'Put the words on a line of their own, before the block or after the marks that close it.',
  }
}
