import type { Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { printable } from '../content/characters'
import type { Fault, Problem } from '../content/problem'
import { show } from '../content/read/faults'
import type { Source } from '../content/source'

/** Links in two parts of which one is not there: what Markdown makes of these is not what was meant. */
export function definitionProblems(source: Source, tree: Root): Problem[] {
  const used = new Set<string>()
  const defined = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  })
  const problems: Problem[] = []
  visit(tree, (node) => {
    if (node.type === 'text') problems.push(...broken(source, node))
    if ((node.type === 'link' || node.type === 'definition') && node.title) {
      problems.push(source.problem(node.position?.start.offset ?? 0, titled(node.title)))
    }
    if (node.type !== 'definition') return
    const { identifier, label, position } = node
    const fault = defined.has(identifier) ? twice : used.has(identifier) ? undefined : unused
    defined.add(identifier)
    if (fault) problems.push(source.problem(position?.start.offset ?? 0, fault(label ?? identifier)))
  })
  return problems
}

/** Looks at the text as written, where an escaped bracket is told from one that was to make a link. */
function broken(source: Source, { position }: Text): Problem[] {
  const start = position?.start.offset ?? 0
  const written = source.text.slice(start, position?.end.offset ?? start)
  return [...written.matchAll(/\\.|\][[(]/gs)].flatMap(({ index, 0: found }) => {
    if (found.startsWith('\\')) return []
    return source.problem(start + index, found === '](' ? noAddress : noDefinition)
  })
}

const noAddress: Fault = {
  code: 'link-broken',
  message: 'found ]( where no link came of it; expected [words](address), the address without spaces',
  hint: 'Write a space in an address as %20. To print the brackets, write \\[ before them.',
}

const noDefinition: Fault = {
  code: 'link-broken',
  message: 'found ][ where no link came of it; expected the address of the link',
  hint: 'Write [words](address). To print the brackets, write \\[ for the second.',
}

function unused(label: string): Fault {
  return {
    code: 'definition-unused',
    message: `found ${show(`[${label}]:`)} at the beginning of a line, which Markdown takes for the address of a link and does not print; expected a link that uses it`,
    // A label may run over a line end, and a message is one line.
    hint: `Write [words][${printable(label)}] in the text or remove the line. To print it, write \\[${printable(label)}]:.`,
  }
}

function titled(title: string): Fault {
  return {
    code: 'link-title',
    message: `found ${show(title)} behind the address of a link, where few readers ever see it; expected the address alone`,
    hint: 'Say it in the words of the link or in the text.',
  }
}

function twice(label: string): Fault {
  return {
    code: 'definition-twice',
    message: `found ${show(`[${label}]:`)} a second time, of which Markdown keeps the first; expected it once`,
    hint: 'Give the second address a name of its own.',
  }
}
