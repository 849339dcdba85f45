import { cardPlace } from '../content/address'
import { calendarDay } from '../content/dates'
import type { ContextCard } from '../content/read/card'
import { endOf } from '../content/schema/context'
import type { Mention } from '../reading/mentions'
import { likely } from '../words/languages'
import { oncePerEdition } from './catalogue'
import type { Edition, PublishedArticle } from './gate'
import type { Named } from './views'
import type { Words } from './words'

/** What was so of a thing on one day, in the words of its card. */
export interface Standing {
  /** `2008-08-28`; never after the day on which somebody last looked. */
  day: string
  members: readonly string[]
  offices: readonly Pick<ContextCard['offices'][number], 'title' | 'holder'>[]
  /** The latest figure of each label. */
  figures: ContextCard['figures']
  events: ContextCard['events']
}

/** One thing that changed. Who joined or left on the same day stands together. */
export type Change = { date: string } & (
  | { kind: 'joined' | 'left'; names: readonly string[] }
  | { kind: 'took' | 'gave-up'; title: string; holder: string }
  | { kind: 'figure'; label: string; value: string }
  | { kind: 'event'; text: string }
)

/** A card as an article shows it: what was so on its day, and what changed since. */
export interface ContextView {
  id: string
  kind: ContextCard['kind']
  /** The file whose text says what the thing is. */
  file: string
  /** In the language of the article where the card has it. */
  name: string
  /** The language of all else. */
  language: string
  standing: Standing
  since: readonly Change[]
  /** Where all that is known stands, with its sources. */
  address: string
}

/** A card on the page of all of them. */
export interface GatheredCard extends Omit<ContextView, 'since'> {
  /** All that ever changed, from the first to the last. */
  record: readonly Change[]
  sources: ContextCard['sources']
  reviewed: string
  /** The articles that show it, newest first. */
  articles: readonly Named[]
}

/** The day a fact holds from: what is known by its year or month, from the last day of it that was looked at. */
function dayOf(date: string, { reviewed }: Pick<ContextCard, 'reviewed'>): string {
  const end = endOf(date)
  return end < reviewed ? end : reviewed
}

/** What was so on a day. */
export function standingOn(card: ContextCard, day: string): Standing {
  const on = day < card.reviewed ? day : card.reviewed
  const began = (date: string) => dayOf(date, card) <= on
  const lasted = (from: string, to: string | undefined) => began(from) && !(to !== undefined && began(to))
  const figures = new Map<string, ContextCard['figures'][number]>()
  for (const figure of card.figures.filter(({ asOf }) => began(asOf)).sort(by(({ asOf }) => endOf(asOf)))) {
    figures.set(figure.label, figure)
  }
  return {
    day: on,
    members: card.members.filter(({ joined, left }) => lasted(joined, left)).map(({ name }) => name),
    offices: card.offices
      .filter(({ from, to }) => lasted(from, to))
      .map(({ title, holder }) => ({ title, holder })),
    figures: [...figures.values()],
    events: card.events.filter(({ date }) => began(date)).sort(by(({ date }) => endOf(date))),
  }
}

/** What changed after a day, or ever, in order. */
export function changesAfter(card: ContextCard, day = ''): Change[] {
  const { members, offices, figures, events } = card
  const joined = members.map(({ name, joined }) => ({ date: joined, name, kind: 'joined' as const }))
  const left = members.flatMap(({ name, left }) => (left ? { date: left, name, kind: 'left' as const } : []))
  const changes: Change[] = [
    ...together([...joined, ...left]),
    ...offices.flatMap(({ title, holder, from, to }): Change[] => {
      const succeeded = to && offices.some((other) => other.title === title && other.from === to)
      return [
        { kind: 'took', date: from, title, holder },
        // Where somebody followed on the same day, that says it.
        ...(to && !succeeded ? [{ kind: 'gave-up', date: to, title, holder } as const] : []),
      ]
    }),
    ...figures.map(({ label, value, asOf }): Change => ({ kind: 'figure', date: asOf, label, value })),
    ...events.map(({ date, text }): Change => ({ kind: 'event', date, text })),
  ]
  return changes.filter(({ date }) => dayOf(date, card) > day).sort(by(({ date }) => endOf(date)))
}

interface Passing {
  date: string
  name: string
  kind: 'joined' | 'left'
}

function together(all: readonly Passing[]): Change[] {
  const groups = new Map<string, { kind: 'joined' | 'left'; date: string; names: string[] }>()
  for (const { kind, date, name } of all) {
    const key = `${kind} ${date}`
    const group = groups.get(key) ?? { kind, date, names: [] }
    group.names.push(name)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function by<T>(key: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
}

/** The cards an article shows, each after the block that first mentions its thing. */
export function mentionsOf(edition: Edition, article: PublishedArticle): readonly Mention[] {
  if (edition.worked) return edition.worked.mentions ?? []
  const { context, file } = article
  if (context === 'none' || edition.cards.size === 0) return []
  return edition
    .mentionsIn(file)
    .filter(({ id }) => edition.cards.has(id) && (context === undefined || context.includes(id)))
}

/** The card of one thing, as it was on the day of an article. */
export function contextOf(edition: Edition, article: PublishedArticle, id: string): ContextView | undefined {
  const card = edition.cards.get(id)
  if (!card) return undefined
  const day = calendarDay(article.published, edition.site.timeZone)
  return {
    ...wordsOf(card, article.language),
    standing: standingOn(card, day),
    since: changesAfter(card, day),
  }
}

function wordsOf(card: ContextCard, language: string) {
  const { id, kind, file } = card
  return { id, kind, file, name: nameIn(card, language), language: card.language, address: cardPlace(id) }
}

/** What a thing is called in a language; where it has no name in it, what its card calls it. */
function nameIn({ name, language: own, id }: ContextCard, language: string): string {
  const named = (tag: string) =>
    name[tag] ?? Object.entries(name).find(([other]) => likely(other).language === likely(tag).language)?.[1]
  return named(language) ?? named(own) ?? Object.values(name)[0] ?? id
}

/** The articles that show each card, newest first, by its id. */
export const relianceOf: (edition: Edition) => Readonly<Record<string, readonly Named[]>> = oncePerEdition(
  (edition) => {
    const reliance: Record<string, Named[]> = {}
    for (const article of edition.articles) {
      for (const { id } of mentionsOf(edition, article)) {
        const named = reliance[id] ?? []
        named.push({ name: article.headline, address: article.address })
        reliance[id] = named
      }
    }
    return reliance
  },
)

/** Whether there are cards, and so a page of all of them. */
export function hasContext({ worked, cards }: Edition): boolean {
  return worked?.hasContext ?? cards.size > 0
}

/** Every card, as somebody last found it, by name. */
export function gatheredCards(edition: Edition): GatheredCard[] {
  const { language } = edition.site
  const reliance = edition.worked?.reliance ?? relianceOf(edition)
  const order = new Intl.Collator(language)
  return [...edition.cards.values()]
    .map((card) => ({
      ...wordsOf(card, language),
      standing: standingOn(card, card.reviewed),
      record: changesAfter(card),
      sources: card.sources,
      reviewed: card.reviewed,
      articles: reliance[card.id] ?? [],
    }))
    .sort((a, b) => order.compare(a.name, b.name))
}

/** One line of a card: what is said, and what it is said of. */
export interface CardLine {
  label: string
  /** Set where the label is in the language of the card, as that of an office is. */
  isOwn?: true
  /** The day of what changed, as machines want it. */
  date?: string
  text: string
}

interface Saying {
  words: Pick<Words, 'context' | 'colon' | 'listed'>
  writeDay: (date: string) => string
}

/** What was so, as every form of an article says it. */
export function standingLines({ members, offices, figures, events }: Standing, saying: Saying): CardLine[] {
  const { words, writeDay } = saying
  return [
    ...(members.length > 0
      ? [{ label: `${words.context.members} (${members.length})`, text: listed(members, saying) }]
      : []),
    ...offices.map(({ title, holder }) => ({ label: title, isOwn: true as const, text: holder })),
    ...figures.map(({ label, value, asOf }) => ({
      label,
      isOwn: true as const,
      text: `${value} (${writeDay(asOf)})`,
    })),
    ...events.map(({ date, text }) => ({ label: writeDay(date), date, text })),
  ]
}

/** What changed, likewise. */
export function changeLines(changes: readonly Change[], saying: Saying): CardLine[] {
  return changes.map((change) => ({
    label: saying.writeDay(change.date),
    date: change.date,
    text: changeText(change, saying),
  }))
}

function changeText(change: Change, saying: Saying): string {
  const { context, colon } = saying.words
  switch (change.kind) {
    case 'joined':
    case 'left':
      return `${context[change.kind]}${colon}${listed(change.names, saying)}`
    case 'took':
      return `${change.title}${colon}${change.holder}`
    case 'gave-up':
      return `${context.gaveUp}${colon}${change.holder} (${change.title})`
    case 'figure':
      return `${change.label}${colon}${change.value}`
    case 'event':
      return change.text
  }
}

function listed(names: readonly string[], { words }: Saying): string {
  return words
    .listed(names)
    .map(({ value }) => value)
    .join('')
}

/** What a card says of the day of its article, and of what came after. */
export function linesOf({ standing, since }: Pick<ContextView, 'standing' | 'since'>, saying: Saying) {
  return { lines: standingLines(standing, saying), since: changeLines(since, saying) }
}
