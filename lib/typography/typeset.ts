import { rulesOf } from './languages'
import { edited, opaque } from './pieces'

/**
 * What no rule may touch: web and mail addresses, and telephone numbers with their country. The sign that stands
 * for them is in the list, so that one in the text itself comes back as well.
 */
const fixed = new RegExp(
  [
    opaque,
    String.raw`(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s"<>«»“”]*[^\s"'<>«»“”‘’.,;:!?)\]}…]`,
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`\+\d[\d ()./-]{5,}\d`,
  ].join('|'),
  'giu',
)

/**
 * A text as a printer would set it: quotation marks, apostrophes, dashes, ellipses, and spaces that hold a line
 * together. Setting it again changes nothing, and what is set already is left alone.
 *
 * @param language a tag (BCP 47); of a language without rules of its own, quotation marks stay as they are written
 */
export function typeset(text: string, language: string): string {
  return typesetPieces([text], language).join('')
}

/** The same for a text that lies in pieces, such as a paragraph with stressed words: set as one, given back as they were. */
export function typesetPieces(pieces: readonly string[], language: string): readonly string[] {
  const kept: string[] = []
  let set: readonly string[] = pieces.map((piece) =>
    piece.replace(fixed, (found) => {
      kept.push(found)
      return opaque
    }),
  )
  for (const rule of rulesOf(language)) set = edited(set, rule(set.join('')))
  return set.map((piece) => piece.replaceAll(opaque, () => kept.shift() ?? opaque))
}
