import type { z } from 'zod'
import type { Memory } from '../memory'
import type { Problem } from '../problem'
import type { Source } from '../source'
import { type ReadData, readData } from './data'

const fence = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/

/** Reads the front matter of an MDX file. @param what "an article": completes "is no field of …" */
export function readFrontMatter<T extends z.ZodType>(
  source: Source,
  schema: T,
  what: string,
  memory?: Memory,
): ReadData<z.infer<T>> {
  const found = fence.exec(source.text)
  if (!found) {
    const problems = [noFrontMatter(source)]
    return { value: undefined, problems, offsetOf: () => 0, rangeOf: () => undefined }
  }
  const start = found[0].indexOf('\n') + 1
  return readData({ source, range: [start, start + (found[1]?.length ?? 0)], schema, what, memory })
}

/** Whether a file calls itself a draft, be the rest of it sound or not. */
export function saysDraft({ text }: Source): boolean {
  return /^status:[ \t]*(["']?)draft\1[ \t]*(#.*)?\r?$/m.test(fence.exec(text)?.[1] ?? '')
}

function noFrontMatter(source: Source): Problem {
  return source.problem(0, {
    code: 'front-matter-missing',
    message: 'the file does not begin with front matter; expected a line "---", the fields, and a line "---"',
    hint: 'Begin the file with ---, its fields, each on a line such as "title: …", and --- again.',
  })
}
