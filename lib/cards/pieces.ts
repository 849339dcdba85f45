/** A part of a text that stays in one line. */
export interface Piece {
  text: string
  /** A space stands before it, unless it begins a line. */
  isApart: boolean
}

/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** What no line begins with: marks that close, and those that follow. */
const closing = /^[\p{Pe}\p{Pf}\p{M}\u3001\u3002\uFF01\uFF0C\uFF1A\uFF1B\uFF1F!?,.:;…·—–-]/u
/** What no line ends with. */
const opening = /[\p{Ps}\p{Pi}]$/u

/** A text in the parts between which a line may end: at spaces and, where a script has none, between words. */
export function pieces(text: string): Piece[] {
  // A space that does not break stays inside its word.
  return text
    .split(/[^\S\u00a0\u202f]+/u)
    .filter(Boolean)
    .flatMap((word) =>
      (unspaced.test(word) ? partsOf(word) : [word]).map((part, i) => ({ text: part, isApart: i === 0 })),
    )
}

function partsOf(word: string): string[] {
  const parts: string[] = []
  for (const { segment } of segmenter.segment(word)) {
    const last = parts.at(-1)
    if (last !== undefined && (closing.test(segment) || opening.test(last)))
      parts[parts.length - 1] += segment
    else parts.push(segment)
  }
  return parts
}
