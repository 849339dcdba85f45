/** About as many different words as a magazine uses in some years. */
const vocabularySize = 30_000

/** The words of every article, the most common first. */
export const vocabulary = makeVocabulary()

/** Numbers from 0 to 1 that look drawn by lot (mulberry32), the same ones for the same seed. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Text whose words are as unevenly common as those of a language: the n-th is about n times rarer than the first. */
export class Prose {
  #last = ''

  constructor(private readonly random: () => number) {}

  /** So many words; none twice in a row, which a check would take for a slip. */
  words(length: number): string {
    return Array.from({ length }, () => this.#next()).join(' ')
  }

  /** So many words that begin with a capital. */
  line(length: number): string {
    return capital(this.words(length))
  }

  sentence(length: number): string {
    return `${this.line(length)}.`
  }

  paragraph(sentences: number, length: number): string {
    return Array.from({ length: sentences }, () => this.sentence(length)).join(' ')
  }

  #next(): string {
    let drawn = this.#last
    while (drawn === this.#last) drawn = vocabulary[Math.floor(vocabularySize ** this.random()) - 1] ?? ''
    this.#last = drawn
    return drawn
  }
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function makeVocabulary(): string[] {
  const random = generator(1)
  return Array.from({ length: vocabularySize }, () => word(random))
}

function word(random: () => number): string {
  const letters = 'etaoinshrdlucmfwypvbgk'
  const letter = () => letters[Math.floor(random() * letters.length)] ?? ''
  return Array.from({ length: 3 + Math.floor(random() * 8) }, letter).join('')
}
