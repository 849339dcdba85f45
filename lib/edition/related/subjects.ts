import { lexicon, type Terms } from '../../reading/terms'
import { kinds, type WordKind } from '../../reading/words'
import { Best } from './best'
import { type Rarity, steppedLength } from './rarity'

/** The words that set an article apart from the rest of the archive, by rising rank. */
export interface Subject {
  /** Places in the sorted vocabulary: the same archive gives the same ranks, however it was read. */
  ranks: Int32Array
  /** Of each word in the whole of the article's: the squares of all its words add up to about one. */
  weights: Float32Array
  kinds: Uint8Array
  /** As the article writes them, by number in the lexicon. */
  written: Int32Array
}

/** Words kept for an article: more would be its manner rather than its subject. */
const most = 30

/** A word that more of the archive uses than this says too little; the small number is for a young archive. */
const rareIn = (rarity: Rarity) => Math.max(6, rarity.share(1 / 10))

/** What a mention of each kind of word tells, beside its rarity. */
const telling: Readonly<Record<number, number>> = {
  [kinds.passing]: 0.5,
  [kinds.common]: 1,
  [kinds.part]: 1,
  [kinds.name]: 1.5,
  [kinds.phrase]: 2,
} satisfies Record<WordKind, number>

/** Weighs every article's words against the archive (tf-idf) and keeps the telling ones. */
export function subjectsOf(all: readonly Terms[], rarity: Rarity): Subject[] {
  const spread = new Int32Array(lexicon.size)
  for (const { keys } of all) for (const key of keys) spread[key] = (spread[key] ?? 0) + 1
  const rank = ranksOf(spread, rareIn(rarity))
  const rarities = new Float64Array(spread.length)
  for (let key = 0; key < spread.length; key++) rarities[key] = rarity.of(spread[key] ?? 0)
  return all.map((contents) => subjectOf(contents, rank, rarities))
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
  rarities: Float64Array,
): Subject {
  const best = new Best(most)
  let squares = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0
    const mentions = mentionsOf(counts[i] ?? 1)
    const weight = mentions * (rarities[key] ?? 0) * (telling[kindOf[i] ?? kinds.common] ?? 1)
    squares += weight * weight
    const ranked = rank[key] ?? -1
    if (ranked >= 0) best.offer(i, weight, ranked)
  }
  const whole = steppedLength(Math.sqrt(squares))
  const kept = best.items.sort((a, b) => a.order - b.order)
  const subject: Subject = {
    ranks: new Int32Array(kept.length),
    weights: new Float32Array(kept.length),
    kinds: new Uint8Array(kept.length),
    written: new Int32Array(kept.length),
  }
  for (const [at, { item, worth, order }] of kept.entries()) {
    subject.ranks[at] = order
    subject.weights[at] = worth / whole
    subject.kinds[at] = kindOf[item] ?? kinds.common
    subject.written[at] = written[item] ?? 0
  }
  return subject
}

const mentions = Float64Array.from({ length: 1000 }, (_, count) => 1 + Math.log(count || 1))

/** A word said often tells more, and not as much more as it is said more often. */
function mentionsOf(count: number): number {
  return mentions[count] ?? 1 + Math.log(count)
}
