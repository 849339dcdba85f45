/** Steps of an octave: for the size of an archive and the length of a subject, and for the spread of a word or topic. */
const steps = { whole: 16, spread: 1 }

/**
 * How much a word or a topic tells, by how many articles have it: little when half the archive does. Counts are told in
 * steps, so that one sentence or one article more leaves what was found of nearly every other as it was.
 */
export class Rarity {
  /** The articles of the archive, and one more for a young one. */
  readonly #octaves: number

  constructor(articles: number) {
    this.#octaves = stepped(Math.log2(articles + 1), steps.whole)
  }

  /** @param spread the articles that have it */
  of(spread: number): number {
    const octaves = this.#octaves - stepped(Math.log2(spread || 1), steps.spread)
    // What all have still tells a little: steps must not make it nothing, or less.
    return Math.max(octaves, 1 / steps.whole) * Math.LN2
  }

  /** A part of the archive, in articles. */
  share(part: number): number {
    return Math.ceil(2 ** this.#octaves * part)
  }
}

/** The length of an article's words, in steps for the same reason. */
export function steppedLength(length: number): number {
  return length > 0 ? 2 ** stepped(Math.log2(length), steps.whole) : 1
}

function stepped(octaves: number, steps: number): number {
  return Math.round(octaves * steps) / steps
}
