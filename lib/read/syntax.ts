import { Composer, type Document, isCollection, isScalar, visit, type YAMLError, YAMLParseError } from 'yaml'
import { printable } from '../characters'
import type { Fault } from '../problem'
import { type Mark, type MarkType, tokensOf } from './tokens'

export interface PlacedFault {
  offset: number
  fault: Fault
}

/** YAML as far as it could be read, and why it could be no further. */
export interface ReadYaml {
  document: Document.Parsed | undefined
  faults: PlacedFault[]
}

/** Reads YAML; what it repeats by reference or takes for a program's data is a fault, and is never followed. */
export function readYaml(text: string): ReadYaml {
  const { all, marks, tooDeep, tooWide } = tokensOf(text)
  if (tooDeep !== undefined) return { document: undefined, faults: [{ offset: tooDeep, fault: deep }] }
  if (tooWide !== undefined) return { document: undefined, faults: [{ offset: tooWide, fault: wide }] }
  const composer = new Composer({ prettyErrors: false, logLevel: 'error', keepSourceTokens: true })
  const [document, another] = composer.compose(all, true, text.length)
  if (document && another) {
    const message = 'Source contains multiple documents'
    document.errors.push(new YAMLParseError([another.range[0], another.range[1]], 'MULTIPLE_DOCS', message))
  }
  if (!document) return { document, faults: [] }
  // A name is text, whatever else it looks like: 2008, .nan, null.
  visit(document, {
    Pair(_key, { key }) {
      if (isScalar(key) && typeof key.value !== 'string') key.value = key.source ?? ''
    },
  })
  return { document, faults: syntaxFaults(document, text, marks) }
}

/** Every mark and every field given twice; of all other faults the first, since it breeds more. */
function syntaxFaults(document: Document.Parsed, text: string, marks: readonly Mark[]): PlacedFault[] {
  const found = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  const marked = marks.map(({ type, offset, source }) => ({ offset, fault: misread(type, source) }))
  // What follows a mark is read as something else than it is.
  const first = found.find(
    ({ code, pos }) => code !== 'DUPLICATE_KEY' && !(pos[0] >= (marks[0]?.offset ?? Infinity)),
  )
  if (first) return [unreadable(document, text, first)]
  const doubled = found.filter(({ code }) => code === 'DUPLICATE_KEY')
  return [...doubled.map(({ pos }) => ({ offset: pos[0], fault: twice })), ...marked]
}

const twice: Fault = {
  code: 'yaml-syntax',
  message: 'this field is given twice; expected it once',
  hint: 'Keep one of the two.',
}

const wide: Fault = {
  code: 'file-bounds',
  message: 'found a group of more than a thousand fields; expected the fields of one thing',
  hint: 'Write what there are many of as a list, each item on a line that begins with a hyphen.',
}

const deep: Fault = {
  code: 'yaml-syntax',
  message: 'found fields within fields beyond any depth that is read; expected lines of "name: value"',
  hint: 'Close each bracket, and indent a field only when it belongs to the one above it.',
}

/** What YAML makes of text that begins with a mark of its own, in a writer's words. */
const readings: Record<MarkType, (source: string) => string> = {
  anchor: (source) => `YAML takes ${source} for a name of what follows, and drops it; expected text`,
  tag: (source) => `YAML takes ${source} for the kind of what follows, and drops it; expected text`,
  alias: (source) => `YAML takes ${source} for a reference to another value; expected text`,
  'explicit-key-ind': () => 'YAML takes ? for a name that may be a list; expected lines of "name: value"',
  'list-as-key': () => 'found a list or group where a name belongs; expected lines of "name: value"',
}

function misread(type: MarkType, source: string): Fault {
  const shown = printable(source.length > 40 ? `${source.slice(0, 39)}…` : source)
  const sign = source.charAt(0)
  const signs: Record<string, string> = {
    '&': 'an ampersand',
    '!': 'an exclamation mark',
    '*': 'an asterisk',
  }
  const what = signs[sign] ? `Put text that begins with ${signs[sign]} in "double quotes".` : names
  return { code: 'yaml-syntax', message: readings[type](shown), hint: what }
}

const names =
  'Write the name of one field, a colon, a space and its value; put other text in "double quotes".'

/** The commonest faults in words of their own; the parser's presume its grammar. */
const plainly: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'found a second colon in one value',
  MULTILINE_IMPLICIT_KEY: 'found a line without ": " after the name of a field',
  TAB_AS_INDENT: 'found a tab that indents a line',
  MULTIPLE_DOCS: 'found a line that ends the fields before their end',
}

function unreadable(document: Document.Parsed, text: string, error: YAMLError): PlacedFault {
  const quote = quoteBefore(document, text, error)
  if (quote !== undefined) return { offset: quote, fault: closedEarly(text.charAt(quote)) }
  const said = printable(error.message)
    .replace(/\.$/, '')
    .replace(/(?<=closing .)quote/, ' quote')
  const found =
    plainly[error.code] ?? `found what YAML cannot read (${said.charAt(0).toLowerCase()}${said.slice(1)})`
  const fault: Fault = {
    code: 'yaml-syntax',
    message: `${found}; expected lines of "name: value"`,
    hint: 'Put text that holds a colon, #, or begins with a quote or bracket in "double quotes"; indent with spaces.',
  }
  return { offset: openedBefore(document, error), fault }
}

function closedEarly(quote: string): Fault {
  const [name, mend] = quote === "'" ? ['an apostrophe', "''"] : ['a quotation mark', '\\"']
  return {
    code: 'yaml-syntax',
    message: `found ${name} that ends the text before its end; expected nothing after it`,
    hint: `Within such quotes write ${mend}, or put the whole text in the other kind of quotes.`,
  }
}

/** Where text in quotes ended, when the parser stumbles over what follows on the same line. */
function quoteBefore(document: Document.Parsed, text: string, { code, pos }: YAMLError): number | undefined {
  if (code !== 'UNEXPECTED_TOKEN') return undefined
  let textEnd = pos[0]
  while (/[ \t]/.test(text.charAt(textEnd - 1))) textEnd--
  let end: number | undefined
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE_') && range?.[1] === textEnd) end = textEnd - 1
    },
  })
  return end
}

/** Whether the parser says that a quote was opened and never closed. */
export function isOpenQuote(message: string): boolean {
  return /closing .quote/.test(message)
}

/** The parser notices a quote or bracket left open where it gives up; the writer needs the place it was opened. */
function openedBefore(document: Document.Parsed, { message, pos }: YAMLError): number {
  const isQuote = isOpenQuote(message)
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
