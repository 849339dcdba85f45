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

/**
 * The stretch of a list that lies nearest to a place, at most `most` long. The edition runs by time, so these
 * are the articles written about the same time; a longer look would make cost grow with the square of the archive.
 */
export function nearestIn(list: Postings, place: number, most: number): Postings {
  if (list.length <= most) return list
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  const start = Math.min(Math.max(0, low - (most >> 1)), list.length - most)
  return list.subarray(start, start + most)
}
