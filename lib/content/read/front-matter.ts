import { isMap, isScalar } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../problem'
import type { Source } from '../source'
import { strangeCharacters } from './characters'
import { type ReadData, readData, rememberedData } from './data'
import { isOpenQuote, readYaml } from './syntax'
import { valuesAtMargin } from './tokens'

const fence = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/

/** Where the fields of an MDX file begin and end, between their two lines of hyphens. */
export function frontMatterRange({ text }: Source): [start: number, end: number] | undefined {
  const found = fence.exec(text)
  if (!found) return undefined
  const start = found[0].indexOf('\n') + 1
  return [start, start + (found[1]?.length ?? 0)]
}

/** Reads the front matter of an MDX file. @param what "an article": completes "is no field of …" */
export function readFrontMatter<T extends z.ZodType>(
  source: Source,
  schema: T,
  what: string,
): ReadData<z.infer<T>> {
  const block = {
    source,
    range: () => frontMatterRange(source) ?? ([0, 0] as [number, number]),
    schema,
    what,
  }
  const known = rememberedData(block)
  if (known) return known
  if (frontMatterRange(source)) return readData(block)
  const problems = [noFrontMatter(source), ...strangeCharacters(source)]
  return { value: undefined, problems, offsetOf: () => 0, rangeOf: () => undefined }
}

/**
 * Whether a file calls itself a draft, be the rest of it sound or not. Of fields that YAML cannot read, whatever its
 * parser still makes out must agree, and no quote may be left open, since that holds anything. What cannot be told is
 * no draft: its faults are told before anything is published, and nothing is left out in silence.
 */
export function saysDraft(source: Source): boolean {
  const range = frontMatterRange(source)
  if (!range) return false
  const text = source.text.slice(...range)
  const { document, faults } = readYaml(text)
  const isReadable = faults.length === 0
  if (document?.errors.some(({ message }) => isOpenQuote(message))) return false
  const said = [...statusesOf(document?.contents), ...(isReadable ? [] : valuesAtMargin(text, 'status'))]
  return said.length > 0 && said.every((status) => status === 'draft')
}

function statusesOf(fields: unknown): unknown[] {
  if (!isMap(fields)) return []
  return fields.items.flatMap(({ key, value }) =>
    isScalar(key) && key.value === 'status' ? [isScalar(value) ? value.value : undefined] : [],
  )
}

function noFrontMatter(source: Source): Problem {
  return source.problem(0, {
    code: 'front-matter-missing',
    message: 'the file does not begin with front matter; expected a line "---", the fields, and a line "---"',
    hint: 'Begin the file with ---, its fields, each on a line such as "title: …", and --- again.',
  })
}
