import { lexicon, type Terms } from '../../reading/terms'
import { kinds, type WordKind } from '../../reading/words'

/** The words that set an article apart from the rest of the archive, by rising rank. */
export interface Subject {
  /** Places in the sorted vocabulary: the same archive gives the same ranks, however it was read. */
  ranks: Int32Array
  /** Of each word in the whole of the article's: the squares of all its words add up to one. */
  weights: Float32Array
  kinds: Uint8Array
  /** As the article writes them, by number in the lexicon. */
  written: Int32Array
}

/** Words kept for an article: more would be its manner rather than its subject. */
const most = 30

/** A word that more of the archive uses than this says too little; the small number is for a young archive. */
const rareIn = (articles: number) => Math.max(6, Math.ceil(articles / 10))

/** What a mention of each kind of word tells, beside its rarity. */
const telling: Readonly<Record<number, number>> = {
  [kinds.passing]: 0.5,
  [kinds.common]: 1,
  [kinds.part]: 1,
  [kinds.name]: 1.5,
  [kinds.phrase]: 2,
} satisfies Record<WordKind, number>

/** Weighs every article's words against the archive (tf-idf) and keeps the telling ones. */
export function subjectsOf(all: readonly Terms[]): Subject[] {
  const spread = new Int32Array(lexicon.size)
  for (const { keys } of all) for (const key of keys) spread[key] = (spread[key] ?? 0) + 1
  const rank = ranksOf(spread, rareIn(all.length))
  const rarity = Float64Array.from(spread, (articles) => Math.log((all.length + 1) / (articles || 1)))
  return all.map((contents) => subjectOf(contents, rank, rarity))
}

/** Ranks of the words that at least two and not too many articles share; -1 for all others. */
function ranksOf(spread: Int32Array, rarest: number): Int32Array {
  const shared: [word: string, key: number][] = []
  spread.forEach((articles, key) => {
    if (articles > 1 && articles <= rarest) shared.push([lexicon.word(key), key])
  })
  shared.sort(([a], [b]) => (a < b ? -1 : 1))
  const rank = new Int32Array(spread.length).fill(-1)
  for (const [place, [, key]] of shared.entries()) rank[key] = place
  return rank
}

function subjectOf(
  { keys, kinds: kindOf, counts, written }: Terms,
  rank: Int32Array,
  rarity: Float64Array,
): Subject {
  const weights = new Float64Array(keys.length)
  let squares = 0
  const shared: number[] = []
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0
    const mentions = mentionsOf(counts[i] ?? 1)
    const weight = mentions * (rarity[key] ?? 0) * (telling[kindOf[i] ?? kinds.common] ?? 1)
    weights[i] = weight
    squares += weight * weight
    if ((rank[key] ?? -1) >= 0) shared.push(i)
  }
  const whole = Math.sqrt(squares) || 1
  const rankAt = (i: number) => rank[keys[i] ?? 0] ?? -1
  const kept = shared
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || rankAt(a) - rankAt(b))
    .slice(0, most)
    .sort((a, b) => rankAt(a) - rankAt(b))
  return {
    ranks: Int32Array.from(kept, rankAt),
    weights: Float32Array.from(kept, (i) => (weights[i] ?? 0) / whole),
    kinds: Uint8Array.from(kept, (i) => kindOf[i] ?? kinds.common),
    written: Int32Array.from(kept, (i) => written[i] ?? 0),
  }
}

const mentions = Float64Array.from({ length: 1000 }, (_, count) => 1 + Math.log(count || 1))

/** A word said often tells more, and not as much more as it is said more often. */
function mentionsOf(count: number): number {
  return mentions[count] ?? 1 + Math.log(count)
}
