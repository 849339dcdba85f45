/** A quotation mark that ends a prop where the writer did not mean it to. */
export interface StrayQuote {
  offset: number
  quote: string
  /** True when the mark that opens the prop has no pair of its own: what ended it stands in another paragraph. */
  isOpen: boolean
}

/** The tag is rarely further away than the next `<`; a text of nothing else is not worth more. */
const mostLooks = 100

/**
 * The first quotation mark that ends a prop in the midst of a text, in the tag that holds a place. To the parser the
 * prop is whole, and what follows is a fault somewhere further on.
 * @param noticed where the parser gave up
 */
export function strayQuote(text: string, noticed: number): StrayQuote | undefined {
  let tag = noticed + 1
  for (let looks = 0; looks < mostLooks && tag > 0; looks++) {
    tag = text.lastIndexOf('<', tag - 1)
    const stray = tag >= 0 ? strayIn(text, tag) : undefined
    if (stray && stray.offset <= noticed) return stray
  }
  return undefined
}

function strayIn(text: string, tag: number): StrayQuote | undefined {
  const name = matchAt(/<[A-Za-z][\w.:-]*/y, text, tag)
  if (!name) return undefined
  let offset = tag + name.length
  for (;;) {
    const prop = matchAt(/\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*')/y, text, offset)
    if (!prop) return undefined
    const quote = prop.at(-1) ?? ''
    const opened = offset + prop.indexOf(quote)
    offset += prop.length
    if (/[\s/>]/.test(text.charAt(offset) || ' ')) continue
    const isOpen = /[\r\n]\s*[\r\n]|>/.test(text.slice(opened, offset))
    return { offset: isOpen ? opened : offset - 1, quote, isOpen }
  }
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0]
}
