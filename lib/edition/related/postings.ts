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

/** The articles that hold a word, with its weight and its kind in each. */
export interface WordPostings {
  places: Postings
  weights: Float32Array
  kinds: Uint8Array
}

/** The postings of every word, by its rank. */
export function wordPostings(subjects: readonly Subject[]): WordPostings[] {
  const lengths: number[] = []
  for (const { ranks } of subjects) for (const rank of ranks) lengths[rank] = (lengths[rank] ?? 0) + 1
  const all = Array.from(lengths, (length = 0) => ({
    places: new Int32Array(length),
    weights: new Float32Array(length),
    kinds: new Uint8Array(length),
  }))
  const filled = new Int32Array(all.length)
  for (const [place, { ranks, weights, kinds }] of subjects.entries()) {
    for (const [i, rank] of ranks.entries()) {
      const list = all[rank]
      const at = filled[rank] ?? 0
      if (!list) continue
      list.places[at] = place
      list.weights[at] = weights[i] ?? 0
      list.kinds[at] = kinds[i] ?? 0
      filled[rank] = at + 1
    }
  }
  return all
}

/**
 * Where in a list the stretch lies that is nearest to a place, at most `most` long. The edition runs by time, so these
 * are the articles written about the same time; a longer look would make cost grow with the square of the archive.
 */
export function nearestIn(list: Postings, place: number, most: number): [start: number, end: number] {
  if (list.length <= most) return [0, list.length]
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  const start = Math.min(Math.max(0, low - (most >> 1)), list.length - most)
  return [start, start + most]
}
