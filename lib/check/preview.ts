import { pathOf } from '../content/home'
import { rfc3339 } from '../content/instants'
import type { ToldProblem } from '../content/problem'
import { cardAddress } from '../edition/card-addresses'
import type { Edition, PublishedArticle } from '../edition/gate'
import { dayOf } from '../edition/views'
import { minutesOf } from '../reading/facts'
import { directionOf } from '../words/direction'

/** An article that is being written, as others will show it, and what it still lacks. */
export interface Preview {
  /** Its path, once it is published. */
  address: string
  /** The language of its texts, and the direction it is written in. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Of the text, without the fields at its head. */
  words: number
  /** Whole minutes it takes to read. */
  minutes: number
  /** A search engine's result: the parts of the address stand apart, as engines print them. */
  search: { title: string; trail: readonly string[]; description: string }
  /** A link in a network or a chat. `image` is a path. */
  social: { image: string; alt: string; host: string; title: string }
  /** An item in a feed reader. */
  feed: { title: string; day: string; lines: string }
  /** What keeps it from readers, first what cannot wait. */
  blocking: readonly Blocking[]
  /** What it could do without, and should not. */
  wanting: readonly Wanting[]
}

/** A reason why a reader would not see the article now. `due` is an instant in UTC. */
export type Blocking =
  | { reason: 'errors'; count: number }
  | { reason: 'text' | 'draft' }
  | { reason: 'future'; due: string }

/** Fields that most articles have, and `alt`: an image in the text without words for who cannot see it. */
export type Wanting = 'hero' | 'alt' | 'dateline' | 'topics'

/**
 * Letters before a result is cut. No engine promises a number: they measure 600 pixels for a title on a desk and two
 * lines for a description, which hold about as many.
 */
const resultLengths = { title: 60, description: 155 }

/** Letters a feed reader shows of a text before it is opened: about two lines. */
const feedLength = 200

/**
 * Shapes an article for the panel beside it.
 * @param problems what the check says of it
 * @param siteUrl where the site is published, without a closing slash
 */
export function articlePreview(
  edition: Edition,
  article: PublishedArticle,
  { problems, siteUrl }: { problems: readonly ToldProblem[]; siteUrl: string },
): Preview {
  const { address, headline, dek, language, hero } = article
  const { name } = edition.site
  const facts = edition.factsOf(article.file)
  const { words } = facts
  const { host } = new URL(siteUrl)
  return {
    ...{ address, language, direction: directionOf(language) },
    ...{ words, minutes: minutesOf(facts) },
    search: {
      title: cutAt(`${headline} · ${name}`, resultLengths.title),
      trail: [host, ...`${pathOf(siteUrl)}${address}`.split('/').filter(Boolean)],
      description: cutAt(dek, resultLengths.description),
    },
    social: {
      ...{ image: cardAddress(address), alt: hero?.alt ?? `${name}: ${headline}` },
      ...{ host, title: headline },
    },
    feed: {
      title: headline,
      day: dayOf(edition, article.published, language).text,
      lines: cutAt(facts.opening, feedLength),
    },
    blocking: blockingOf(edition, article, { problems, words }),
    wanting: wantingOf(article, problems),
  }
}

function blockingOf(
  { now }: Edition,
  { status, published }: PublishedArticle,
  { problems, words }: { problems: readonly ToldProblem[]; words: number },
): Blocking[] {
  const count = problems.filter(({ severity }) => severity === 'error').length
  const due = Date.parse(published) > now.getTime()
  return [
    ...(count > 0 ? [{ reason: 'errors' as const, count }] : []),
    ...(words === 0 ? [{ reason: 'text' as const }] : []),
    ...(status === 'draft' ? [{ reason: 'draft' as const }] : []),
    ...(due ? [{ reason: 'future' as const, due: rfc3339(published) }] : []),
  ]
}

function wantingOf(
  { hero, dateline, topics }: PublishedArticle,
  problems: readonly ToldProblem[],
): Wanting[] {
  const lacks: Record<Wanting, boolean> = {
    hero: !hero,
    alt: problems.some(({ code }) => code.startsWith('alt-')),
    dateline: !dateline,
    topics: topics.length === 0,
  }
  const names: readonly Wanting[] = ['hero', 'alt', 'dateline', 'topics']
  return names.filter((name) => lacks[name])
}

/** A text of at most so many letters, cut after a word where it has any, with a sign that it goes on. */
export function cutAt(text: string, most: number): string {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  if (letters.length <= most) return text
  const start = letters.slice(0, most - 1).join('')
  const isWhole = /\s/.test(letters[most - 1] ?? '')
  const words = isWhole ? start : start.replace(/\s+\S*$/, '')
  return `${words.replace(/[\s,;:·–—-]+$/, '')}…`
}
