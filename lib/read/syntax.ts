import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml'
import type { Fault } from '../problem'

interface PlacedFault {
  offset: number
  fault: Fault
}

/** Why YAML cannot be read: every field given twice, or the first of all other faults, since it breeds more. */
export function syntaxFaults(document: Document.Parsed): PlacedFault[] {
  const found = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  const first = found.find(({ code }) => code !== 'DUPLICATE_KEY')
  if (first) return [{ offset: openedBefore(document, first), fault: unreadable(first) }]
  return [...found.map(({ pos }) => ({ offset: pos[0], fault: twice })), ...references(document)]
}

const twice: Fault = {
  code: 'yaml-syntax',
  message: 'this field is given twice; expected it once',
  hint: 'Keep one of the two.',
}

/** The commonest faults in words of their own; the parser's presume its grammar. */
const plainly: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'found a second colon in one value',
  MULTILINE_IMPLICIT_KEY: 'found a line without ": " after the name of a field',
  TAB_AS_INDENT: 'found a tab that indents a line',
  MULTIPLE_DOCS: 'found a line that ends the fields before their end',
}

function unreadable({ code, message }: YAMLError): Fault {
  const said = message.replace(/\.$/, '').replace(/(?<=closing .)quote/, ' quote')
  const found =
    plainly[code] ?? `found what YAML cannot read (${said.charAt(0).toLowerCase()}${said.slice(1)})`
  return {
    code: 'yaml-syntax',
    message: `${found}; expected lines of "name: value"`,
    hint: 'Put text that holds a colon, #, or begins with a quote or bracket in "double quotes"; indent with spaces.',
  }
}

/** The parser notices a quote or bracket left open where it gives up; the writer needs the place it was opened. */
function openedBefore(document: Document.Parsed, { message, pos }: YAMLError): number {
  const isQuote = /closing .quote/.test(message)
  let offset = pos[0]
  if (!isQuote && !/end with a [\]}]/.test(message)) return offset
  visit(document, {
    Node(_key, node) {
      const opens = isQuote
        ? isScalar(node) && node.type?.startsWith('QUOTE_')
        : isCollection(node) && node.flow
      if (opens && node.range && node.range[0] < pos[0]) offset = node.range[0]
    },
  })
  return offset
}

/** `*word` repeats another value in YAML; in an article it is emphasis that lacks its quotes. */
function references(document: Document.Parsed): PlacedFault[] {
  const found: PlacedFault[] = []
  visit(document, {
    Alias(_key, { source, range }) {
      found.push({
        offset: range?.[0] ?? 0,
        fault: {
          code: 'yaml-syntax',
          message: `YAML takes *${source} for a reference to another value; expected text`,
          hint: 'Put text that begins with an asterisk in "double quotes".',
        },
      })
    },
  })
  return found
}
