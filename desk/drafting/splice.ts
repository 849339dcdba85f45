/** A stretch of a text and what is to stand there instead. */
export interface Splice {
  start: number
  end: number
  text: string
}

/** The text with all splices made; what is between them stays as it is. Their offsets are those of the old text. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((a, b) => a.start - b.start)
  const kept = inOrder.map(({ text: put, start }, i) => text.slice(inOrder[i - 1]?.end ?? 0, start) + put)
  return kept.join('') + text.slice(inOrder.at(-1)?.end ?? 0)
}
