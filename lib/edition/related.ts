import { oncePerEdition } from './catalogue'
import type { Edition, PublishedArticle } from './gate'
import { candidatesFor, type Likeness, likenessOf } from './related/likeness'
import { type Reason, reasonFor, reasonForPick } from './related/reasons'
import { type RelatedIndex, relatedIndex } from './related/related-index'
import { inAllLanguages } from './translations'

export type { Reason } from './related/reasons'
export { type RelatedIndex, relatedIndex }

/** The index of an edition, built when it is first asked for: pages that relate nothing never wait for it. */
export const indexOf: (edition: Edition) => RelatedIndex = oncePerEdition(relatedIndex)

/** An article to go on with, and why. */
export interface Related {
  article: PublishedArticle
  reason: Reason
  /** How much the two have in common; hand-picked articles stand first whatever theirs. */
  score: number
}

/**
 * Articles to go on with: the editors' choice in their order, then those that have most in common, the newest
 * first among equals. Never the article itself, never one twice, and none without a reason that can be told. One that
 * is there in several languages is one article: shown once, and in the language of the reader where it is there in it.
 */
export function relatedTo(index: RelatedIndex, article: PublishedArticle, count = 3): Related[] {
  const place = index.places.get(article.id)
  if (place === undefined) return []
  const picked = pickedBy(index, article, place)
  const related: Related[] = []
  const told = new Set(inAllLanguages(index.edition, article))
  for (const [i, { other, likeness }] of [
    ...compared(index, place, picked),
    ...alike(index, place, picked),
  ].entries()) {
    if (related.length >= count) break
    const found = index.edition.articles[other]
    if (!found || told.has(found)) continue
    const group = inAllLanguages(index.edition, found)
    const reasoned = i < picked.length ? reasonForPick : reasonFor
    const own = found.language === article.language ? undefined : spokenIn(index, group, article.language)
    const shown =
      (own !== undefined && because(index, place, own, likenessOf(index, place, own), reasoned)) ||
      because(index, place, other, likeness, reasoned)
    if (!shown) continue
    related.push(shown)
    for (const translation of group) told.add(translation)
  }
  return related
}

/** The place of the one that is written in a language. */
function spokenIn(
  { places }: RelatedIndex,
  group: readonly PublishedArticle[],
  language: string,
): number | undefined {
  const found = group.find((one) => one.language === language)
  return found && places.get(found.id)
}

function because(
  index: RelatedIndex,
  place: number,
  other: number,
  likeness: Likeness,
  reasoned: typeof reasonFor,
): Related | undefined {
  const article = index.edition.articles[other]
  const reason = reasoned(index, place, other, likeness)
  return article && reason && { article, reason, score: likeness.score }
}

/** The places of the hand-picked articles that readers may see. */
function pickedBy(index: RelatedIndex, article: PublishedArticle, place: number): number[] {
  const found = article.related.flatMap((slug) => index.slugs.get(slug) ?? [])
  return [...new Set(found)].filter((other) => other !== place)
}

interface Compared {
  other: number
  likeness: Likeness
}

/** All others that have something in common with an article, the closest first. */
function alike(index: RelatedIndex, place: number, picked: readonly number[]): Compared[] {
  const found = candidatesFor(index, place).filter((other) => !picked.includes(other))
  return compared(index, place, found).sort(
    (a, b) => b.likeness.score - a.likeness.score || a.other - b.other,
  )
}

function compared(index: RelatedIndex, place: number, others: readonly number[]): Compared[] {
  return others.map((other) => ({ other, likeness: likenessOf(index, place, other) }))
}
