import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const data = 'american-british-english-translator/data'

/** How a word is spelt on the other side of the Atlantic, both ways. */
const others: ReadonlyMap<string, string> = new Map(
  [`${data}/british_spellings.json`, `${data}/american_spellings.json`].flatMap((file) =>
    Object.entries<string>(require(file)),
  ),
)

/** The words of an English text as others spell them, each once: who asks for a neighbor means a neighbour. */
export function otherSpellings(text: string): string[] {
  const words = new Set(text.toLowerCase().match(/\p{L}{4,}/gu))
  return [...words].flatMap((word) => others.get(word) ?? []).filter((other) => !words.has(other))
}
