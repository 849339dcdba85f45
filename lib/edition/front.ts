import { topicAddress } from '../content/address'
import type { Quotation } from '../reading/facts'
import { nothingTold } from '../reading/reader'
import { catalogueOf } from './catalogue'
import type { Edition, PublishedArticle } from './gate'
import type { ListingPage } from './listing'
import { spared } from './spare'
import { type CardView, cardOf, cardsOf, type Day, dayOf, type Named } from './views'

/** The front page: one thing first, two things second, then everything by day. */
export interface FrontView {
  name: string
  lead: CardView | undefined
  seconds: CardView[]
  /** The articles of a day stand together; newest day first. */
  river: { day: Day; cards: CardView[] }[]
  statement: { quotation: Statement; day: Day | undefined; article: Named } | undefined
  topics: Named[]
  page: ListingPage
}

/** A quotation as it can stand anywhere, without its place in a text. */
export type Statement = Omit<Quotation, 'nth' | 'form' | 'start' | 'written' | 'originalWritten'>

const secondsCount = 2

/** The article an editor pinned; otherwise the newest with a hero; otherwise the newest. */
export function leadOf(edition: Edition): PublishedArticle | undefined {
  const { site, articles } = edition
  const pinned = site.lead === undefined ? undefined : catalogueOf(edition).bySlug.get(site.lead)
  return pinned ?? articles.find(({ hero }) => hero) ?? articles[0]
}

/** Arranges the first page of the front listing. */
export async function frontOf(
  edition: Edition,
  page: ListingPage,
  articles: readonly PublishedArticle[] = page.articles,
): Promise<FrontView> {
  if (edition.worked?.front) return { ...edition.worked.front, page }
  const lead = leadOf(edition)
  const others = articles.filter((article) => article !== lead)
  return {
    name: edition.site.name,
    lead: lead && (await cardOf(edition, lead)),
    seconds: await cardsOf(edition, others.slice(0, secondsCount)),
    river: byDay(await cardsOf(edition, others.slice(secondsCount))),
    statement: spared(edition, () => statementOf(edition), undefined),
    topics: busiestTopics(edition),
    page,
  }
}

function statementOf(edition: Edition): FrontView['statement'] {
  const found = latestStatement(edition)
  if (!found) return undefined
  const quotation = statementIn(found.quotation)
  const { article } = found
  return {
    quotation,
    day: quotation.date === undefined ? undefined : dayOf(edition, quotation.date),
    article: { name: article.headline, address: article.address },
  }
}

function statementIn(quotation: Quotation): Statement {
  const { speaker, role, place, date, source, lang, translator, text } = quotation
  const { original, originalLang, originalSource } = quotation
  return {
    ...{ speaker, role, place, date, source, lang, translator, text },
    ...{ original, originalLang, originalSource },
  }
}

function byDay(cards: readonly CardView[]): FrontView['river'] {
  const days: FrontView['river'] = []
  for (const card of cards) {
    const last = days.at(-1)
    if (last?.day.text === card.published.text) last.cards.push(card)
    else days.push({ day: card.published, cards: [card] })
  }
  return days
}

/** How many topics the rail shows. */
const topicCount = 10

function busiestTopics(edition: Edition): Named[] {
  const { byTopic } = catalogueOf(edition)
  return [...edition.topics.values()]
    .map(({ id, name }) => ({ id, name, count: byTopic.get(id)?.length ?? 0 }))
    .filter((topic) => topic.count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, topicCount)
    .map(({ id, name }) => ({ name, address: topicAddress(id) }))
}

/** The newest pull quote in the edition, with the article that quotes it. */
function latestStatement(edition: Edition): { quotation: Quotation; article: PublishedArticle } | undefined {
  for (const article of edition.articles) {
    const { facts } = spared(edition, () => edition.inPassing(article.file), nothingTold)
    const quotation = facts.quotations.find(({ form }) => form === 'pull')
    if (quotation) return { quotation, article }
  }
  return undefined
}
