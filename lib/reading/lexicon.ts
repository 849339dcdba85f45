/** Every string once, as a whole number: what 10,000 articles share, they hold as numbers. */
export class Lexicon {
  readonly #ids = new Map<string, number>()
  readonly #words: string[] = []

  /** The number of a string, given out as it is first met. */
  id(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    this.#words.push(word)
    this.#ids.set(word, this.#words.length - 1)
    return this.#words.length - 1
  }

  get size(): number {
    return this.#words.length
  }

  /** The string of a number. */
  word(id: number): string {
    return this.#words[id] ?? ''
  }
}
