import { type Document, isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../problem'
import type { Source } from '../source'
import { faultsOf } from './faults'
import type { Field } from './meaning'
import { syntaxFaults } from './syntax'

/** A stretch of a source that holds YAML, the schema it must meet, and what to call it in messages. */
export interface DataBlock<T extends z.ZodType> {
  source: Source
  /** Offsets of the YAML in the source; the whole file when absent. */
  range?: [start: number, end: number]
  schema: T
  /** "an article", "an author": completes "is no field of …". */
  what: string
}

export interface ReadData<T> {
  /** Present only when there is no problem. */
  value: T | undefined
  problems: Problem[]
  /** Where the value at a path stands (or its key); the nearest parent's place when there is none. */
  offsetOf: (path: Field, at?: 'key' | 'value') => number
}

/** Parses and validates YAML; every problem carries the place of the value, key or parent it is about. */
export function readData<T extends z.ZodType>(block: DataBlock<T>): ReadData<z.infer<T>> {
  const { source, schema, what } = block
  const [start, end] = block.range ?? [0, source.text.length]
  const document = parseDocument(source.text.slice(start, end), { prettyErrors: false })
  const offsetOf = (path: Field, at: 'key' | 'value' = 'value') =>
    path.length === 0 ? 0 : start + offsetIn(document, path, at)

  const syntax = syntaxFaults(document)
  if (syntax.length > 0) {
    const problems = syntax.map(({ offset, fault }) => source.problem(start + offset, fault))
    return { value: undefined, problems, offsetOf }
  }
  const data: unknown = document.toJS() ?? {}
  const parsed = schema.safeParse(data)
  const problems = parsed.success
    ? []
    : faultsOf(parsed.error.issues, { data, schema, what }).map(({ path, at, fault }) =>
        source.problem(offsetOf(path, at), fault),
      )
  return { value: parsed.data, problems, offsetOf }
}

function offsetIn(document: Document.Parsed, path: Field, at: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = 0
  for (const [depth, step] of path.entries()) {
    if (!isCollection(node)) break
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value ?? '') === step)
      : undefined
    const child: unknown = isMap(node) ? pair?.value : node.get(step, true)
    const wantsKey = depth === path.length - 1 && at === 'key'
    const place = pair && (wantsKey || !isNode(child) || !child.range) ? pair.key : child
    if (isNode(place) && place.range) offset = place.range[0]
    node = child
  }
  // An empty value stands where its key ends; its key is the better place to point at.
  if (at === 'value' && isScalar(node) && node.value === null) return offsetIn(document, path, 'key')
  return offset
}
