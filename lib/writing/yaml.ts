import { Document, isCollection, isMap, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml'
import { readYaml } from '../content/read/syntax'

/** The way to a field: its name, or those of the group it is in and its own. */
export type Path = readonly string[]

/** What a field holds; absent: it is taken out. */
export type Value = string | readonly string[] | undefined

/** A stretch of a text and what is to stand there. */
interface Splice {
  start: number
  end: number
  text: string
}

/**
 * The one change of a text of YAML that gives a field another value. Comments, order and quotes of all else stay as
 * they are. Undefined where the text would not say afterwards what it said before, and this one thing besides: then
 * the writer has to change it in the file.
 * @param order names in the order of the schema: where a new field goes
 */
export function setField(
  text: string,
  path: Path,
  { value, order }: { value: Value; order: Path },
): Splice | undefined {
  // Read as the check reads it: what that refuses is not written into.
  const { document, faults } = readYaml(text)
  const root = document?.contents ?? undefined
  if (faults.length > 0 || (root && !isMap(root))) return undefined
  const splice = spliceOf({ text, lineEnd: text.includes('\r\n') ? '\r\n' : '\n', order }, root, {
    path,
    value,
  })
  if (!splice) return undefined
  const after = readYaml(text.slice(0, splice.start) + splice.text + text.slice(splice.end))
  const wanted = withValue(document?.toJS() ?? {}, path, value)
  const isSafe =
    after.faults.length === 0 &&
    JSON.stringify(sorted(after.document?.toJS() ?? {})) === JSON.stringify(sorted(wanted))
  return isSafe ? splice : undefined
}

interface Text {
  text: string
  lineEnd: string
  order: Path
}

type Setting = { path: Path; value: Value }

function spliceOf(of: Text, map: YAMLMap | undefined, { path, value }: Setting): Splice | undefined {
  const [name = '', ...inner] = path
  const pair = map && pairOf(map, name)
  if (!pair) return value === undefined ? undefined : added(of, map, { path, value })
  if (inner.length === 0) return value === undefined ? removed(of, pair) : replaced(of, pair, value)
  if (isMap(pair.value)) {
    const isLast = value === undefined && pair.value.items.length === 1 && pairOf(pair.value, inner[0] ?? '')
    return isLast ? removed(of, pair) : spliceOf(of, pair.value, { path: inner, value })
  }
  if (value === undefined || !isNothing(pair)) return undefined
  const at = colonAfter(of.text, pair)
  return { start: at, end: at, text: nested(of, inner, { value, indent: `${indentOf(of.text, pair)}  ` }) }
}

const pairOf = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && String(key.value) === name)

const isNothing = ({ value }: Pair) => value === null || (isScalar(value) && value.value === null)

/** Another value where one is, in the quotes it has. */
function replaced({ text, lineEnd }: Text, pair: Pair, value: Exclude<Value, undefined>): Splice | undefined {
  const node = pair.value
  if (isNothing(pair)) {
    const at = colonAfter(text, pair)
    return { start: at, end: at, text: ` ${typeof value === 'string' ? scalar(value) : list(value)}` }
  }
  if (typeof value === 'string') {
    if (!isScalar(node) || !node.range) return undefined
    const [start, end] = node.range
    const isBlock = node.type?.startsWith('BLOCK_')
    const type = isBlock ? undefined : node.type
    const inFlow = /[,\]}]/.test(text.slice(end).trimStart().charAt(0))
    return { start, end, text: scalar(value, { type, inFlow }) + (isBlock ? lineEnd : '') }
  }
  if (isScalar(node) && node.range) return { start: node.range[0], end: node.range[1], text: list(value) }
  return isSeq(node) ? relisted({ text, lineEnd }, node, value) : undefined
}

/** A list with other items: those that stay are written as they were, with the comments behind them. */
function relisted(
  { text, lineEnd }: Pick<Text, 'text' | 'lineEnd'>,
  {
    items,
    flow,
    range,
  }: {
    items: unknown[]
    flow?: boolean | undefined
    range?: readonly [number, number, number] | null | undefined
  },
  value: readonly string[],
): Splice | undefined {
  const known = items.flatMap((item) =>
    isScalar(item) && item.range
      ? [{ value: String(item.value), start: item.range[0], end: item.range[1] }]
      : [],
  )
  const [first, last] = [known[0], known.at(-1)]
  if (!range || known.length !== items.length) return undefined
  if (flow || !first || !last) {
    const written = value.map((one) => {
      const as = known.find((item) => item.value === one)
      return as ? text.slice(as.start, as.end) : scalar(one, { inFlow: true })
    })
    return { start: range[0], end: range[1], text: `[${written.join(', ')}]` }
  }
  const lineStart = (at: number) => text.lastIndexOf('\n', at - 1) + 1
  const start = lineStart(first.start)
  const end = lineEndAfter(text, last.end)
  const dash = text.slice(start, first.start)
  const chunks = known.map((item, i) => {
    const next = known[i + 1]
    return { value: item.value, text: text.slice(lineStart(item.start), next ? lineStart(next.start) : end) }
  })
  const lines = value.map(
    (one) => chunks.find((chunk) => chunk.value === one)?.text ?? `${dash}${scalar(one)}`,
  )
  const whole = lines.map((line) => line.replace(/\r?\n$/, '')).join(lineEnd)
  return value.length > 0 ? { start, end, text: whole } : { start: range[0], end: last.end, text: '[]' }
}

/** A field that was not there: after those that come before it in the order of the schema. */
function added(
  of: Text,
  map: YAMLMap | undefined,
  { path, value }: { path: Path; value: Exclude<Value, undefined> },
): Splice {
  const { text, lineEnd, order } = of
  const [name = '', ...inner] = path
  const what = (indent: string) =>
    inner.length > 0
      ? `${indent}${name}:${nested(of, inner, { value, indent: `${indent}  ` })}`
      : `${indent}${name}: ${typeof value === 'string' ? scalar(value) : list(value)}`
  const last = map?.items.at(-1)
  if (!map || !last) {
    const at = map?.range?.[0] ?? text.length
    return { start: at, end: at, text: `${what('')}${lineEnd}` }
  }
  if (map.flow) {
    const at = endOf(last)
    const put = inner.length === 0 && typeof value === 'string' ? scalar(value, { inFlow: true }) : ''
    return { start: at, end: at, text: `, ${name}: ${put}` }
  }
  const earlier = order.slice(0, Math.max(0, order.indexOf(name)))
  const after = map.items.findLast(({ key }) => isScalar(key) && earlier.includes(String(key.value))) ?? last
  const at = lineEndAfter(text, endOf(after))
  return { start: at, end: at, text: lineEnd + what(indentOf(text, last)) }
}

function nested(
  { lineEnd }: Text,
  [name = '']: Path,
  { value, indent }: { value: Exclude<Value, undefined>; indent: string },
): string {
  return `${lineEnd}${indent}${name}: ${typeof value === 'string' ? scalar(value) : list(value)}`
}

/** A field goes with its line, and with the comment at the end of that. */
function removed({ text }: Text, pair: Pair): Splice | undefined {
  const start = startOf(pair)
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (text.slice(lineStart, start).trim() !== '') return undefined
  const end = lineEndAfter(text, endOf(pair))
  const [breaks = ''] = /^\r?\n/.exec(text.slice(end)) ?? []
  return { start: lineStart, end: end + breaks.length, text: '' }
}

const startOf = ({ key }: Pair) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0)

/** Where the last that is written of a node ends, comments after it left out. */
function endOf(node: unknown): number {
  if (isCollection(node)) {
    if ('flow' in node && node.flow) return node.range?.[1] ?? 0
    return Math.max(...node.items.map((item) => endOf(item)), node.range?.[0] ?? 0)
  }
  if (isScalar(node))
    return node.type?.startsWith('BLOCK_') ? (node.range?.[1] ?? 1) - 1 : (node.range?.[1] ?? 0)
  const pair = node as Pair
  return Math.max(isScalar(pair.key) ? (pair.key.range?.[1] ?? 0) : 0, pair.value ? endOf(pair.value) : 0)
}

function lineEndAfter(text: string, at: number): number {
  const found = /\r?\n/.exec(text.slice(at))
  return found ? at + found.index : text.length
}

function colonAfter(text: string, pair: Pair): number {
  return text.indexOf(':', isScalar(pair.key) ? (pair.key.range?.[1] ?? 0) : 0) + 1
}

function indentOf(text: string, pair: Pair): string {
  const start = startOf(pair)
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/[^ ]/g, ' ')
}

interface Style {
  type?: Scalar['type'] | undefined
  inFlow?: boolean
}

function scalar(value: string, { type, inFlow = false }: Style = {}): string {
  const node = new Scalar(value)
  if (type) node.type = type as Scalar.Type
  const written = new Document(node).toString({ lineWidth: 0 }).trimEnd()
  return written.includes('\n') || (inFlow && /^[^'"].*[,[\]{}]/.test(written))
    ? JSON.stringify(value)
    : written
}

const list = (items: readonly string[]) => `[${items.map((one) => scalar(one, { inFlow: true })).join(', ')}]`

/** The same data with one value another. */
function withValue(
  data: Record<string, unknown>,
  [name = '', ...inner]: Path,
  value: Value,
): Record<string, unknown> {
  const { [name]: before, ...others } = data
  if (inner.length === 0) return value === undefined ? others : { ...others, [name]: value }
  const group = withValue((before ?? {}) as Record<string, unknown>, inner, value)
  return Object.keys(group).length === 0 ? others : { ...others, [name]: group }
}

/** Data without the order of their fields, which a new field may change. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  )
}
