import type { Subject } from './subjects'

/** The articles that have something in common, as ascending places in the edition. */
export type Postings = Int32Array

/** Gathers postings of anything by key; places must be added in ascending order. */
export function postingsBy<Key>(pairs: Iterable<readonly [Key, number]>): Map<Key, Postings> {
  const lists = new Map<Key, number[]>()
  for (const [key, place] of pairs) {
    const list = lists.get(key)
    if (!list) lists.set(key, [place])
    else if (list.at(-1) !== place) list.push(place)
  }
  return new Map([...lists].map(([key, list]) => [key, Int32Array.from(list)]))
}

/** The articles that hold each word, with its weight in each: one list after another, in the order of ranks. */
export interface WordPostings {
  /** Where the list of a rank begins; it ends where the next one does. */
  starts: Int32Array
  places: Postings
  weights: Float32Array
}

export function wordPostings(subjects: readonly Subject[]): WordPostings {
  let words = 0
  let total = 0
  for (const { ranks } of subjects) {
    words = Math.max(words, (ranks.at(-1) ?? -1) + 1)
    total += ranks.length
  }
  const starts = new Int32Array(words + 1)
  for (const { ranks } of subjects) for (const rank of ranks) starts[rank + 1] = (starts[rank + 1] ?? 0) + 1
  for (let rank = 0; rank < words; rank++) starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0)
  const next = starts.slice()
  const places = new Int32Array(total)
  const weights = new Float32Array(total)
  for (let place = 0; place < subjects.length; place++) {
    const subject = subjects[place]
    for (let i = 0; subject && i < subject.ranks.length; i++) {
      const rank = subject.ranks[i] ?? 0
      const at = next[rank] ?? 0
      places[at] = place
      weights[at] = subject.weights[i] ?? 0
      next[rank] = at + 1
    }
  }
  return { starts, places, weights }
}

/**
 * Where in a list the stretch lies that is nearest to a place, at most `most` long. The edition runs by time, so these
 * are the articles written about the same time; a longer look would make cost grow with the square of the archive.
 *
 * @param from where the list begins and `to` where it ends, of several that lie one after another
 */
export function nearestIn(
  list: Postings,
  place: number,
  { most, from = 0, to = list.length }: { most: number; from?: number; to?: number },
): [start: number, end: number] {
  if (to - from <= most) return [from, to]
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  const start = Math.min(Math.max(from, low - (most >> 1)), to - most)
  return [start, start + most]
}
