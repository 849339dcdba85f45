import { kinds } from '../../reading/words'
import { folded } from '../../words/fold'
import { catalogueOf } from '../catalogue'
import { type Likeness, sharedWords } from './likeness'
import { type RelatedIndex, writtenIn } from './related-index'

/** Why an article is shown beside another, in what a reader can check. */
export type Reason =
  | { kind: 'picked'; names: readonly string[] }
  /** `to`: the open article links to it; `from`: it links to the open one. */
  | { kind: 'link'; names: readonly string[]; direction: 'to' | 'from' }
  /** The topics that both have, the rarest first. */
  | { kind: 'topic'; names: readonly string[] }
  /** Words that both contain, as they are written there, the most telling first. */
  | { kind: 'words'; names: readonly string[] }
  /** The section that both are in. */
  | { kind: 'section'; names: readonly string[] }

/** Names in a reason: a line on a card. */
const most = { topics: 2, words: 2 }

/** What words must add to the score before a single one of them is a reason. */
const tellingAlone = 0.24

/** The best reason for two articles to stand together, or none that could be told. */
export function reasonFor(
  index: RelatedIndex,
  one: number,
  other: number,
  { links, topics, words, isSameSection }: Likeness,
): Reason | undefined {
  if (links) return { kind: 'link', names: [], direction: links }
  const { names, common } = printableWords(index, one, other)
  const byTopic = { kind: 'topic', names: sharedTopics(index, one, other) } as const
  const byWords = { kind: 'words', names: names.length > 0 ? names : common } as const
  const isTold = byWords.names.length > 1 || (byWords.names.length === 1 && words >= tellingAlone)
  // A name is a fact to look for; a common word is only better than no reason at all.
  if (byTopic.names.length > 0 && (topics >= words || !isTold || names.length === 0)) return byTopic
  if (isTold) return byWords
  const section = catalogueOf(index.edition).sections.get(index.edition.articles[one]?.section ?? '')
  return isSameSection && section ? { kind: 'section', names: [section.name] } : undefined
}

/** What topics and words must add to the score before they say more than that somebody chose the article. */
const tellingForPick = 0.15

/** The best reason for a hand-picked article. */
export function reasonForPick(index: RelatedIndex, one: number, other: number, likeness: Likeness): Reason {
  const reason = reasonFor(index, one, other, likeness)
  const isTelling = likeness.links || likeness.topics + likeness.words >= tellingForPick
  return reason && isTelling ? reason : { kind: 'picked', names: [] }
}

function sharedTopics(index: RelatedIndex, one: number, other: number): string[] {
  const { articles, topics } = index.edition
  const numbers = index.traits[one]?.topics ?? []
  return (articles[one]?.topics ?? [])
    .map((id, i) => ({ id, rarity: index.rarities[numbers[i] ?? -1] ?? 0 }))
    .filter(({ id }) => articles[other]?.topics.includes(id))
    .sort((a, b) => b.rarity - a.rarity || (a.id < b.id ? -1 : 1))
    .slice(0, most.topics)
    .flatMap(({ id }) => topics.get(id)?.name ?? [])
}

/** Shared words fit to be shown, the most telling first: a name once, and no part of one. */
function printableWords(index: RelatedIndex, one: number, other: number) {
  const [a, b] = [index.subjects[one], index.subjects[other]]
  const words = sharedWords(index, one, other)
    .map(({ i, j }) => {
      const both = [a?.kinds[i] ?? 0, b?.kinds[j] ?? 0] as const
      const weight = (a?.weights[i] ?? 0) * (b?.weights[j] ?? 0)
      return { both, weight, written: [writtenIn(index, one, i), writtenIn(index, other, j)] as const }
    })
    // A visa here and visas there are one word to count, but neither text contains the other's.
    .filter(({ written: [here, there] }) => folded(here) === folded(there))
    .sort((x, y) => y.weight - x.weight)
  const names = words.filter((word) => Math.max(...word.both) >= kinds.name)
  const common = words.filter((word) => word.both.every((kind) => kind === kinds.common))
  return {
    names: apart(names.map(({ written }) => written[0])),
    // A capital that only opens a sentence is not the word's own.
    common: apart(common.map(({ written }) => written.find((word) => /^\p{Ll}/u.test(word)) ?? written[0])),
  }
}

/** The first of some words, none of which holds another. */
function apart(words: readonly string[]): string[] {
  const chosen: string[] = []
  for (const word of words) {
    if (!chosen.some((name) => name.includes(word) || word.includes(name))) chosen.push(word)
  }
  return chosen.slice(0, most.words)
}
