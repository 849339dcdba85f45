import type { Break, Code } from 'mdast'
import type { Fault, Problem } from '../../content/problem'
import type { Source } from '../../content/source'

const trailing = /(?<![ \t])[ \t]+(?=[\r\n]|$)/g

/** Space that nobody sees at the ends of lines, and the line break that ends a file. @param meant code and line breaks */
export function checkSpaces(source: Source, meant: readonly (Break | Code)[]): Problem[] {
  const { text } = source
  const problems: Problem[] = []
  let next = 0
  for (const { index, 0: space } of text.matchAll(trailing)) {
    // Both come in the order of the file, so neither is gone through twice.
    while (next < meant.length && (meant[next]?.position?.end.offset ?? 0) <= index) next++
    const isMeant = (meant[next]?.position?.start.offset ?? text.length) <= index
    if (!isMeant) problems.push(source.problem(index, atLineEnd(index, space)))
  }
  if (text !== '' && !/[\r\n]$/.test(text)) problems.push(source.problem(text.length, noNewline(text)))
  return problems
}

function atLineEnd(index: number, space: string): Fault {
  return {
    code: 'space-trailing',
    message: 'found space at the end of a line; expected none',
    hint: 'Remove it.',
    fix: { start: index, end: index + space.length, text: '' },
  }
}

function noNewline(text: string): Fault {
  const { length } = text
  return {
    code: 'newline-missing',
    message: 'the file ends within a line; expected a line break at its end',
    hint: 'Add one.',
    fix: { start: length, end: length, text: text.includes('\r\n') ? '\r\n' : '\n' },
  }
}
