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
  const rarity = (key: number) => Math.log((all.length + 1) / (spread[key] ?? 1))
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

function subjectOf(contents: Terms, rank: Int32Array, rarity: (key: number) => number): Subject {
  const words = Array.from(contents.keys, (key, i) => {
    const kind = contents.kinds[i] ?? kinds.common
    const mentions = 1 + Math.log(contents.counts[i] ?? 1)
    const weight = mentions * rarity(key) * (telling[kind] ?? 1)
    return { rank: rank[key] ?? -1, weight, kind, written: contents.written[i] ?? 0 }
  })
  const whole = Math.hypot(...words.map(({ weight }) => weight)) || 1
  const kept = words
    .filter((word) => word.rank >= 0)
    .sort((a, b) => b.weight - a.weight || a.rank - b.rank)
    .slice(0, most)
    .sort((a, b) => a.rank - b.rank)
  return {
    ranks: Int32Array.from(kept, (word) => word.rank),
    weights: Float32Array.from(kept, (word) => word.weight / whole),
    kinds: Uint8Array.from(kept, (word) => word.kind),
    written: Int32Array.from(kept, (word) => word.written),
  }
}
