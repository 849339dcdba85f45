import type { ToldProblem } from '@/lib/content/problem'

/** What the server says of the text that the page shows. */
export interface Facts {
  file: string
  digest: string
  problems: Pick<ToldProblem, 'line' | 'message' | 'hint' | 'severity'>[]
}

/** Undefined on a page that shows no one text. */
export function readFacts(): Facts | undefined {
  const json = document.getElementById('desk-facts')?.textContent
  return json ? JSON.parse(json) : undefined
}
