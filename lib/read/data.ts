import { type Document, isCollection, isMap, isNode, isScalar } from 'yaml'
import { z } from 'zod'
import type { Memory } from '../memory'
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
  /** Offsets of the YAML in the source; the whole file when absent. */
  range?: [start: number, end: number]
  schema: T
  /** "an article", "an author": completes "is no field of …". */
  what: string
  /** What was found out about files before; without one nothing is kept. */
  memory?: Memory | undefined
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

/**
 * Parses and validates YAML, unless that was done before; a problem stands at the value, key or parent it is about. The
 * whole source is searched for characters that no text may hold, around the YAML too.
 */
export function readData<T extends z.ZodType>(block: DataBlock<T>): ReadData<z.infer<T>> {
  const { source, what, memory } = block
  const [start, end] = block.range ?? [0, source.text.length]
  const text = source.text.slice(start, end)
  let parsed: ReadYaml | undefined
  const yamlOf = () => {
    parsed ??= readYaml(text)
    return parsed
  }
  const offsetOf = (path: Field, at: 'key' | 'value' = 'value') =>
    path.length === 0 ? 0 : start + offsetIn(yamlOf().document, path, at)
  const rangeOf = (path: Field) => {
    const node: unknown = yamlOf().document?.getIn(path, true)
    if (!isScalar(node) || !node.range) return undefined
    return [start + node.range[0], start + node.range[1]] as const
  }
  const key = `${what} ${source.file} ${source.digest}`
  const known = memory?.recall<Judged<z.infer<T>>>(key)
  const { value, problems } = known ?? judge(block, { start, text, yaml: yamlOf(), offsetOf, rangeOf })
  if (!known) memory?.keep(key, { value, problems })
  return { value, problems, offsetOf, rangeOf }
}

type Judged<T> = Pick<ReadData<T>, 'value' | 'problems'>
type Places = Pick<ReadData<unknown>, 'offsetOf' | 'rangeOf'> & {
  start: number
  text: string
  yaml: ReadYaml
}

function judge<T extends z.ZodType>(
  { source, schema, what }: DataBlock<T>,
  { start, text, yaml, offsetOf, rangeOf }: Places,
): Judged<z.infer<T>> {
  const { document, faults } = yaml
  const strange = strangeCharacters(source)
  if (!document || faults.length > 0) {
    const problems = faults.map(({ offset, fault }) => source.problem(start + offset, fault))
    return { value: undefined, problems: [...strange, ...problems] }
  }
  const misread = [...spelledCharacters(document, text), ...eatenWords(document, schema)]
  const data: unknown = document.toJS() ?? (schema instanceof z.ZodArray ? [] : {})
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
