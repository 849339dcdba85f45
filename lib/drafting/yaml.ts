import { type Document, isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type Scalar } from 'yaml'
import { Mistake } from '../mistake'
import { frontMatterRange } from '../read/front-matter'
import type { Source } from '../source'
import type { Splice } from './splice'

/** The YAML of a file whose nodes are to be rewritten one by one, all else byte for byte as it was. */
export interface Yaml {
  source: Source
  /** Where it begins and ends in the text of the source. */
  start: number
  end: number
  document: Document.Parsed
}

/** The front matter of an article, sound by its schema or not. Throws a Mistake when it is no YAML. */
export function frontMatterOf(source: Source): Yaml {
  const range = frontMatterRange(source)
  if (!range) throw new Mistake(`${source.file} does not begin with front matter; expected ---, fields, ---.`)
  return parse(source, ...range)
}

/** A data file, sound by its schema or not. Throws a Mistake when it is no YAML. */
export function dataOf(source: Source): Yaml {
  return parse(source, 0, source.text.length)
}

function parse(source: Source, start: number, end: number): Yaml {
  const document = parseDocument(source.text.slice(start, end))
  const [error] = document.errors
  if (error) throw new Mistake(`${source.file} cannot be read; npm run check says why. Mend it first.`)
  return { source, start, end, document }
}

/** The text of a field, or undefined when it is empty, no text or not there. */
export function textOf({ document }: Yaml, field: string): string | undefined {
  const value: unknown = document.get(field)
  return typeof value === 'string' ? value : undefined
}

/** The texts of a field that is a list. */
export function textsOf(yaml: Yaml, field: string): string[] {
  return scalarsOf(yaml, field).flatMap(({ value }) => (typeof value === 'string' ? value : []))
}

/** Writes `put` wherever a field is, or as a list holds, the text `old`; in quotes where that was. */
export function replaceIn(yaml: Yaml, field: string, old: string, put: string): Splice[] {
  return scalarsOf(yaml, field).flatMap((scalar) => {
    if (scalar.value !== old || !scalar.range) return []
    const quote = /^['"]/.exec(yaml.source.text.slice(yaml.start + scalar.range[0]))?.[0] ?? ''
    return {
      start: yaml.start + scalar.range[0],
      end: yaml.start + scalar.range[1],
      text: quote + put + quote,
    }
  })
}

/** Adds a text at the end of a list, in the form the list has; a list that is not there yet goes to the end. */
export function appendTo(yaml: Yaml, field: string, text: string): Splice[] {
  const { source, start, end } = yaml
  const pair = pairOf(yaml, field)
  const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n'
  if (!pair) return [insertion(end, `${field}: [${text}]${lineBreak}`)]
  const { value } = pair
  if (!isSeq(value)) {
    const isEmpty = value === null || (isScalar(value) && value.value === null)
    if (!isEmpty)
      throw new Mistake(`"${field}" in ${source.file} is no list; expected one, such as [${text}].`)
    const colon = source.text.indexOf(':', start + (isNode(pair.key) ? (pair.key.range?.[1] ?? 0) : 0))
    return [insertion(colon + 1, ` [${text}]`)]
  }
  const last = value.items.at(-1)
  const lastEnd = start + (isNode(last) ? (last.range?.[1] ?? 0) : 0)
  if (!last) return [insertion(start + (value.range?.[0] ?? 0) + 1, text)]
  if (value.flow) return [insertion(lastEnd, `, ${text}`)]
  // A block list: the new line begins as that of the last item does, after whatever comment that ends with.
  const lineStart = source.text.lastIndexOf('\n', start + (isNode(last) ? (last.range?.[0] ?? 0) : 0)) + 1
  const dash = /^[ \t]*-[ \t]+/.exec(source.text.slice(lineStart))?.[0] ?? '- '
  const lineEnd = lastEnd + (/^[^\r\n]*/.exec(source.text.slice(lastEnd))?.[0].length ?? 0)
  return [insertion(lineEnd, `${lineBreak}${dash}${text}`)]
}

function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text }
}

function pairOf({ document }: Yaml, field: string): Pair | undefined {
  const fields = isMap(document.contents) ? document.contents.items : []
  return fields.find(({ key }) => isScalar(key) && key.value === field)
}

function scalarsOf(yaml: Yaml, field: string): Scalar[] {
  const value = pairOf(yaml, field)?.value
  return (isSeq(value) ? value.items : [value]).filter((node) => isScalar(node))
}
