import { z } from 'zod'
import type { Publication } from '../content/publication'
import { frontMatterRange } from '../content/read/front-matter'
import { readYaml } from '../content/read/syntax'
import { frontMatter } from '../content/schema/article'
import { instant } from '../content/schema/fields'
import { Source } from '../content/source'
import { bytesOf } from './save'
import type { Path, Value } from './yaml'

/** A field of an article as a form asks for it. */
export interface FormField {
  path: Path
  isRequired: boolean
  /** What the schema says of it. */
  help: string
  control: 'text' | 'choice' | 'list' | 'moment'
  /** What there is to choose from: `value` is what is written. */
  options: readonly Option[]
  value: Value
  /** The lines it stands on; absent: it is not there. */
  lines?: readonly [first: number, last: number]
}

export interface Option {
  value: string
  name: string
}

/** The fields of an article in the order of the schema, those that are groups of one value each among them. */
export function formOf(publication: Publication, file: string): FormField[] {
  const source = new Source(file, bytesOf(file).toString('utf8'))
  const [start, end] = frontMatterRange(source) ?? [0, 0]
  const { document } = readYaml(source.text.slice(start, end))
  const shown: FormField[] = []
  const add = (path: Path, schema: z.ZodType) => {
    const inner = unwrapped(schema)
    if (inner instanceof z.ZodObject) {
      for (const [name, one] of Object.entries<z.ZodType>(inner.shape)) add([...path, name], one)
      return
    }
    const options = optionsOf(publication, path, inner)
    const control = controlOf(inner, options)
    if (!control) return
    const node: unknown = document?.getIn(path, true)
    const range = rangeOf(node)
    const isRequired = !schema.safeParse(undefined).success
    const base = { path, isRequired, help: schema.description ?? inner.description ?? '', control, options }
    const value = writtenIn(document?.getIn(path))
    const lines = range?.map((offset) => source.place(start + offset).line)
    shown.push({ ...base, value, ...(lines ? { lines: [lines[0] ?? 1, lines[1] ?? 1] as const } : {}) })
  }
  for (const [name, schema] of Object.entries<z.ZodType>(frontMatter.shape)) add([name], schema)
  return shown
}

/** The names of the schema, in its order, for what is new to go to its place. */
export const orderOf = ([name = '']: Path): Path => {
  const names = Object.keys(frontMatter.shape)
  const group = unwrapped(frontMatter.shape[name as keyof typeof frontMatter.shape])
  return group instanceof z.ZodObject ? [...names, ...Object.keys(group.shape)] : names
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
  return isWrapped ? unwrapped(schema.unwrap() as z.ZodType) : schema
}

/** Lists of groups, such as sources, are written in the file. */
function controlOf(schema: z.ZodType, options: readonly Option[]): FormField['control'] | undefined {
  if (schema instanceof z.ZodArray) return schema.element instanceof z.ZodObject ? undefined : 'list'
  // With other words said of it, it is another schema that checks the same.
  if (schema instanceof z.ZodString && schema.def.checks?.[0] === instant.def.checks?.[0]) return 'moment'
  return options.length > 0 ? 'choice' : 'text'
}

function optionsOf(publication: Publication, path: Path, schema: z.ZodType): readonly Option[] {
  const { authors, sections, topics, site, articles } = publication
  const named = (all: ReadonlyMap<string, { name: string }>) =>
    [...all].map(([value, { name }]) => ({ value, name }))
  if (schema instanceof z.ZodEnum)
    return schema.options.map((value) => ({ value: String(value), name: String(value) }))
  switch (path.join('.')) {
    case 'section':
      return named(sections)
    case 'authors':
      return named(authors)
    case 'topics':
      return named(topics)
    case 'kind':
      return Object.keys(site?.kinds ?? {}).map((value) => ({ value, name: value }))
    case 'related':
      return articles.flatMap(({ article }) =>
        article ? [{ value: article.slug, name: article.headline }] : [],
      )
    default:
      return []
  }
}

function writtenIn(value: unknown): Value {
  const found =
    value && typeof value === 'object' && 'toJSON' in value
      ? (value as { toJSON: () => unknown }).toJSON()
      : value
  if (Array.isArray(found)) return found.map(String)
  return found === null || found === undefined ? undefined : String(found)
}

function rangeOf(node: unknown): [number, number] | undefined {
  const range = z.object({ range: z.tuple([z.number(), z.number()]).rest(z.number()) }).safeParse(node)
  return range.data && [range.data.range[0], Math.max(range.data.range[0], range.data.range[1] - 1)]
}
