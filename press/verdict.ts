import type { Fault } from '../lib/content/problem'

/** What becomes of a node of a plain page. */
export type Verdict =
  | { act: 'keep' }
  | { act: 'drop' }
  | { act: 'strip'; attributes: readonly string[] }
  | { act: 'refuse'; fault: Fault<string> }

export const keep: Verdict = { act: 'keep' }
export const drop: Verdict = { act: 'drop' }

export function refuse(fault: Fault<string>): Verdict {
  return { act: 'refuse', fault }
}

/** A part of the page that a script was to bring to its place; without the script it stays hidden. */
export const streamed: Fault<string> = {
  code: 'streamed',
  message: 'the page was streamed: a part of it waits for a script, or failed to render',
  hint: 'Await the data before rendering, outside <Suspense> and without loading.tsx',
}
