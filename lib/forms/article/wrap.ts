/** The columns of a line of plain text. */
export const columns = 72

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

/** The segments of a text. A segmenter takes longer for each further sign, so it is given a thousand at a time. */
function segmentsIn(text: string, segmenter: Intl.Segmenter): string[] {
  const portions = text.match(/.{1,1000}/gsu) ?? []
  return portions.flatMap((portion) => Array.from(segmenter.segment(portion), ({ segment }) => segment))
}

/** Signs that take two columns where every letter has the same width. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|\uFE0F/u

/** Scripts whose words stand without a space between them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const opening = /^[\p{Ps}\p{Pi}]+$/u
const closing = /^(?:[\p{Pe}\p{Pf}\p{Po}ー々]|\[\d+\])+$/u

/** The columns a text takes: two for an ideograph or emoji, none for a mark on the sign before it. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length
  let sum = 0
  for (const segment of segmentsIn(text, graphemes)) {
    if (wide.test(segment)) sum += 2
    else if (!/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(segment)) sum += 1
  }
  return sum
}

/**
 * Breaks a text into lines, at spaces or, where a script has none, between words. A word or an address that is
 * longer than a line stands on one of its own. Breaks that are in the text stay, and so does a line set in by spaces
 * at which none may break.
 */
export function wrap(text: string, width: number = columns): string[] {
  return text.split('\n').flatMap((line) => {
    const [before = ''] = /^\u00A0*/.exec(line) ?? []
    const space = ' '.repeat(Math.max(0, Math.min(before.length, Math.floor(width / 2))))
    return wrapLine(line, width - space.length).map((wrapped) => `${space}${wrapped}`)
  })
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const { piece, space } of piecesOf(text)) {
    const size = columnsOf(piece)
    const gap = line !== '' && space ? 1 : 0
    if (line !== '' && taken + gap + size > width) {
      lines.push(line)
      line = piece
      taken = size
    } else {
      line += `${gap ? ' ' : ''}${piece}`
      taken += gap + size
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** What a line may not be broken in, and whether a space stands before it. */
function piecesOf(text: string): { piece: string; space: boolean }[] {
  // French keeps a space inside its guillemets and before its high points, where no line may end.
  const chunks = text
    .trim()
    .replace(/[ \t]+/g, ' ')
    .split(/(?<!«) (?![:;!?»](?:\s|$))/)
  return chunks.flatMap((chunk) => {
    const parts = unspaced.test(chunk) && !chunk.includes('://') ? wordsOf(chunk) : [chunk]
    return parts.map((piece, i) => ({ piece, space: i === 0 }))
  })
}

/** The words of a text without spaces, with the punctuation that may not leave them. */
function wordsOf(chunk: string): string[] {
  const pieces: string[] = []
  let open = ''
  for (const segment of segmentsIn(chunk, words)) {
    const last = pieces.length - 1
    if (opening.test(segment)) open += segment
    else if (closing.test(segment) && last >= 0 && open === '') pieces[last] += segment
    else {
      // Outside these scripts a boundary of words is no place for a break: 2,5 or co-operation.
      const before = pieces[last]
      const joins =
        before !== undefined && open === '' && !unspaced.test(segment) && !unspaced.test(before.slice(-1))
      if (joins) pieces[last] = `${before}${segment}`
      else pieces.push(open + segment)
      open = ''
    }
  }
  return open === '' ? pieces : [...pieces, open]
}
