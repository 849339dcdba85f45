import { CST, Lexer, Parser } from 'yaml'

/** More levels than any field has; beyond, readers that call themselves would give up. */
const deepest = 20

/** Fields of one group; each is compared with each, to find one that is given twice. */
const widest = 1_000

/** Marks by which YAML takes a text for something else than the text that it is. */
const markTypes = ['anchor', 'tag', 'alias', 'explicit-key-ind'] as const
export type MarkType = (typeof markTypes)[number] | 'list-as-key'

export interface Mark {
  type: MarkType
  offset: number
  source: string
}

export interface Tokens {
  /** The tokens of a YAML text, for a composer to go on with. */
  all: CST.Token[]
  /** In the order of the text. */
  marks: Mark[]
  /** Where the text is nested too deep, or a group has too many fields, to be composed. */
  tooDeep: number | undefined
  tooWide: number | undefined
}

/** Splits YAML into its tokens without a call that calls itself, whatever the depth of the text. */
export function tokensOf(text: string): Tokens {
  const all = parsed(text)
  const marks: Mark[] = []
  let tooDeep: number | undefined
  let tooWide: number | undefined
  for (const { token, depth } of within(all)) {
    marks.push(...marksOf(token))
    const names = itemsOf(token).filter(({ key }) => key)
    if (names.length > widest) tooWide = Math.min(tooWide ?? token.offset, token.offset)
    if (depth > deepest) tooDeep = Math.min(tooDeep ?? token.offset, token.offset)
  }
  return { all, marks: marks.sort((a, b) => a.offset - b.offset), tooDeep, tooWide }
}

/** The parser calls itself for each level that ends: what is far too deep is left off there, and judged as it is. */
function parsed(text: string): CST.Token[] {
  const parser = new Parser()
  const all: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    all.push(...parser.next(lexeme))
    if (parser.stack.length > deepest * 10) break
  }
  return [...all, ...parser.end()]
}

/** What stands behind a name wherever that begins a line, in text that need not be sound YAML. */
export function valuesAtMargin(text: string, name: string): unknown[] {
  const found: unknown[] = []
  for (const { token } of within(parsed(text))) {
    for (const { key, value } of itemsOf(token)) {
      const isAtMargin = key && (key.offset === 0 || text.charAt(key.offset - 1) === '\n')
      if (isAtMargin && scalarOf(key) === name) found.push(scalarOf(value))
    }
  }
  return found
}

function scalarOf(token: CST.Token | null | undefined): unknown {
  return CST.isScalar(token) ? CST.resolveAsScalar(token, true, () => undefined)?.value : undefined
}

/** Every token down to one level too many, with its level. */
function* within(tokens: readonly CST.Token[]) {
  const waiting = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    const { token, depth } = next
    if (depth <= deepest) for (const part of partsOf(token)) waiting.push({ token: part, depth: depth + 1 })
  }
}

function marksOf(token: CST.Token): Mark[] {
  const type = markTypes.find((each) => each === token.type)
  if (type && 'source' in token) return [{ type, offset: token.offset, source: token.source }]
  return itemsOf(token).flatMap(({ start, key }) =>
    key && 'items' in key && !start.some(({ type }) => type === 'explicit-key-ind')
      ? [{ type: 'list-as-key', offset: key.offset, source: '' }]
      : [],
  )
}

function partsOf(token: CST.Token): CST.Token[] {
  const items = itemsOf(token).flatMap(({ start, key, sep, value }) => [
    ...start,
    ...(key ? [key] : []),
    ...(sep ?? []),
    ...(value ? [value] : []),
  ])
  const value = 'value' in token && token.value ? [token.value] : []
  const props = 'props' in token ? token.props : []
  const start = token.type === 'document' ? token.start : []
  const end = 'end' in token ? (token.end ?? []) : []
  return [...start, ...props, ...items, ...value, ...end]
}

function itemsOf(token: CST.Token): readonly CST.CollectionItem[] {
  return 'items' in token ? token.items : []
}
