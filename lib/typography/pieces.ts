/** A stretch of a text and what stands there instead. An empty stretch has something put in before what follows. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** What a rule of typography changes in a text, from its beginning to its end, without overlap. */
export type Rule = (whole: string) => Edit[]

/** What stands for a thing that is not text, or that is to stay as it is: code, an address, an image. */
export const opaque = '\uFFFC'

/** A rule that puts one text wherever a pattern is found. */
export function swap(pattern: RegExp, text: string): Rule {
  return (whole) =>
    Array.from(whole.matchAll(pattern), ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      text,
    }))
}

/** Changes a text that lies in pieces; what is put in goes to the piece in which it begins. */
export function edited(pieces: readonly string[], edits: readonly Edit[]): readonly string[] {
  if (edits.length === 0) return pieces
  let to = 0
  return pieces.map((piece) => {
    const from = to
    to += piece.length
    let set = ''
    let done = from
    for (const { start, end, text } of edits) {
      if (end < from || start >= to) continue
      set += piece.slice(done - from, Math.max(start, done) - from)
      if (start >= from) set += text
      done = Math.max(done, Math.min(end, to))
    }
    return set + piece.slice(done - from)
  })
}
