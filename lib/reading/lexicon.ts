/** Every string once, as a whole number: what 10,000 articles share, they hold as numbers. */
export class Lexicon {
  #ids: Map<string, number> | undefined
  readonly #words: string[] = []

  /** Gives a lexicon that is empty its first words, by their order. */
  fill(words: readonly string[]): void {
    if (this.size > 0) throw new Error('The lexicon has words already.')
    for (const word of words) this.#words.push(word)
  }

  /** The number of a string, given out as it is first met. */
  id(word: string): number {
    this.#ids ??= new Map(this.#words.map((known, id) => [known, id]))
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
