import { LRUCache } from 'lru-cache'
import { type Document, isCollection, isMap, isNode, isScalar } from 'yaml'
import { z } from 'zod'
import { sharedMemory } from '../memory'
import type { Problem } from '../problem'
import type { Source } from '../source'
import { spelledCharacters, strangeCharacters } from './characters'
import { eatenWords } from './comments'
import { faultsOf } from './faults'
import type { Field } from './meaning'
import { type ReadYaml, readYaml } from './syntax'

/** A stretch of a source that holds YAML, the schema it must meet, and what to call it in messages. */
export interface DataBlock<T extends z.ZodType> {
  source: Source
  /** Offsets of the YAML in the source; the whole file when absent. Asked only of what is not remembered. */
  range?: () => [start: number, end: number]
  schema: T
  /** "an article", "an author": completes "is no field of …". */
  what: string
}

export interface ReadData<T> {
  /** Present when every field is sound; the text around the fields may have problems all the same. */
  value: T | undefined
  problems: Problem[]
  /** Where the value at a path stands (or its key); the nearest parent's place when there is none. */
  offsetOf: (path: Field, at?: 'key' | 'value') => number
  /** The start and end of the scalar at a path, its quotes included; undefined when there is none. */
  rangeOf: (path: Field) => readonly [start: number, end: number] | undefined
}

/** What was parsed lately: a tree weighs ten times its text, and most are asked once or never. */
const trees = new LRUCache<Source, ReadYaml & { start: number; text: string }>({ max: 50 })

/**
 * Parses and validates YAML, unless that was done before; a problem stands at the value, key or parent it is about. The
 * whole source is searched for characters that no text may hold, around the YAML too.
 */
export function readData<T extends z.ZodType>(block: DataBlock<T>): ReadData<z.infer<T>> {
  const known = rememberedData(block)
  if (known) return known
  const judged = judge(block)
  // Remembered as it was written, so that the schema can judge it again; what is faulty is read anew.
  if (judged.value !== undefined && judged.problems.length === 0) {
    const { document } = yamlOf(block)
    sharedMemory().keep('fields', keyOf(block), document?.toJS() ?? emptyOf(block.schema))
  }
  return { ...judged, ...placesIn(block) }
}

/** What was read before and had no fault; its text is not looked at. */
export function rememberedData<T extends z.ZodType>(block: DataBlock<T>): ReadData<z.infer<T>> | undefined {
  const value = sharedMemory().recall('fields', keyOf(block), block.schema)
  return value === undefined ? undefined : { value, problems: [], ...placesIn(block) }
}

type Written = Pick<DataBlock<z.ZodType>, 'source' | 'range'>

function keyOf({ source, what }: Pick<DataBlock<z.ZodType>, 'source' | 'what'>): string {
  return `${what} ${source.file} ${source.digest}`
}

function yamlOf({ source, range }: Written): ReadYaml & { start: number; text: string } {
  const known = trees.get(source)
  if (known) return known
  const [start, end] = range?.() ?? [0, source.text.length]
  const text = source.text.slice(start, end)
  const read = { ...readYaml(text), start, text }
  trees.set(source, read)
  return read
}

/** The ways to the places of fields, which are sought when somebody asks. */
function placesIn(written: Written): Pick<ReadData<unknown>, 'offsetOf' | 'rangeOf'> {
  return {
    offsetOf(path, at = 'value') {
      if (path.length === 0) return 0
      const { start, document } = yamlOf(written)
      return start + offsetIn(document, path, at)
    },
    rangeOf(path) {
      const { start, document } = yamlOf(written)
      const node: unknown = document?.getIn(path, true)
      if (!isScalar(node) || !node.range) return undefined
      return [start + node.range[0], start + node.range[1]] as const
    },
  }
}

/** What a file without a line stands for. */
function emptyOf(schema: z.ZodType): unknown {
  return schema instanceof z.ZodArray ? [] : {}
}

type Judged<T> = Pick<ReadData<T>, 'value' | 'problems'>

function judge<T extends z.ZodType>(block: DataBlock<T>): Judged<z.infer<T>> {
  const { source, schema, what } = block
  const { document, faults, start, text } = yamlOf(block)
  const { offsetOf, rangeOf } = placesIn(block)
  const strange = strangeCharacters(source)
  if (!document || faults.length > 0) {
    const problems = faults.map(({ offset, fault }) => source.problem(start + offset, fault))
    return { value: undefined, problems: [...strange, ...problems] }
  }
  const misread = [...spelledCharacters(document, text), ...eatenWords(document, schema)]
  const data: unknown = document.toJS() ?? emptyOf(schema)
  const written = (path: Field) => {
    const range = rangeOf(path)
    return range && source.text.slice(...range)
  }
  const { data: value, error } = schema.safeParse(data)
  const unfit = faultsOf(error?.issues ?? [], { data, schema, what, written })
  const problems = [
    ...strange,
    ...misread.map(({ offset, fault }) => source.problem(start + offset, fault)),
    ...unfit.map(({ path, at, fault, instead }) => {
      const range = instead === undefined ? undefined : rangeOf(path)
      const fix = range && { start: range[0], end: range[1], text: JSON.stringify(instead) }
      return source.problem(offsetOf(path, at), fix ? { ...fault, fix } : fault)
    }),
  ]
  return { value, problems }
}

function offsetIn(document: Document.Parsed | undefined, path: Field, at: 'key' | 'value'): number {
  let node: unknown = document?.contents
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
