/** In a wrong article, the mark that stands where a problem must be reported. */
const mark = '▸'

export interface Marked {
  text: string
  places: { line: number; column: number }[]
}

/** A marked text without its marks, and their places, reckoned by other means than the checker's own. */
export function unmark(marked: string): Marked {
  const parts = marked.split(mark)
  const places = parts.slice(0, -1).map((_, i) => {
    const before = parts.slice(0, i + 1).join('')
    const lines = before.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  })
  return { text: parts.join(''), places }
}

const strange = '👩‍👩‍👧‍👦 𝔘𐍈\t🇬🇪'

/** The same article as other editors and writers would have left it: each mark moves with its fault. */
export const editions: Record<string, (marked: string) => string> = {
  'as it is': (marked) => marked,
  'with CRLF': (marked) => marked.replaceAll('\n', '\r\n'),
  'with a byte-order mark': (marked) => `\uFEFF${marked}`,
  'with emoji and tabs before': (marked) =>
    marked
      .replace(/^(▸?---\n)/, `$1# ${strange}\n`)
      .replace(/\n---\n\n/, `\n---\n\n${strange} and more.\n\n`)
      .replace(/^(?=[A-Z][^:\n]*▸)/gm, `${strange} `),
}
