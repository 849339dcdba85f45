import type { Article } from '../content/read/article'
import type { ContextCard } from '../content/read/card'
import { typeset } from '../typography/typeset'
import type { Edition } from './gate'

/** What was set of an article, for as long as the article is in memory: a preview asks again on every visit. */
const done = new WeakMap<Article, Article>()

/** An article with its front matter set in its own language; ids, files, days and addresses stay. */
export function typesetArticle(article: Article): Article {
  const known = done.get(article) ?? setArticle(article)
  done.set(article, known)
  return known
}

function setArticle(article: Article): Article {
  const { language, dateline, hero, sources, adaptedFrom, corrections } = article
  return {
    ...fieldsSet(article, ['headline', 'shortHeadline', 'dek'], language),
    dateline: dateline && fieldsSet(dateline, ['place'], language),
    hero: hero && fieldsSet(hero, ['alt', 'caption', 'credit'], language),
    sources: sources.map((source) => fieldsSet(source, ['title', 'publisher', 'author'], language)),
    adaptedFrom: adaptedFrom && fieldsSet(adaptedFrom, ['work', 'author', 'role', 'publication'], language),
    corrections: corrections.map((correction) => fieldsSet(correction, ['text'], language)),
  }
}

/** What the publication says of itself. */
type House = Pick<Edition, 'site' | 'authors' | 'sections' | 'topics' | 'series' | 'pages' | 'cards'>

/** The texts around the articles, set in the language of the site. */
export function typesetHouse({ site, authors, sections, topics, series, pages, cards }: House): House {
  const { language } = site
  const each = <T extends object>(values: readonly T[], fields: readonly (keyof T & string)[]) =>
    values.map((value) => fieldsSet(value, fields, language))
  const byId = <T extends { id: string }>(values: readonly T[]) =>
    new Map(values.map((value) => [value.id, value]))
  return {
    site: {
      ...fieldsSet(site, ['name', 'tagline', 'description'], language),
      disclosure: inEachLanguage(site.disclosure),
    },
    authors: byId(each([...authors.values()], ['name', 'role', 'bio'])),
    sections: each(sections, ['name', 'description']),
    topics: byId(each([...topics.values()], ['name', 'description'])),
    series: each(series, ['name', 'description']),
    cards: byId([...cards.values()].map(setCard)),
    pages: each(pages, ['title', 'description']),
  }
}

/** A card is set in its own language, but for its names, each in that of the articles that use it. */
function setCard(card: ContextCard): ContextCard {
  const { language, members, offices, figures, events, sources } = card
  return {
    ...card,
    name: inEachLanguage(card.name),
    members: members.map((member) => fieldsSet(member, ['name'], language)),
    offices: offices.map((office) => fieldsSet(office, ['title', 'holder'], language)),
    figures: figures.map((figure) => fieldsSet(figure, ['label', 'value'], language)),
    events: events.map((event) => fieldsSet(event, ['text'], language)),
    sources: sources.map((source) => fieldsSet(source, ['title', 'publisher', 'author'], language)),
  }
}

/** A text that is there in several languages, each set by its own rules. */
function inEachLanguage(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, typeset(text, language)]),
  )
}

/** A copy with some of its fields set, those that are there. */
function fieldsSet<T extends object>(value: T, fields: readonly (keyof T & string)[], language: string): T {
  const set = fields.flatMap((field) => {
    const text = value[field]
    return typeof text === 'string' ? [[field, typeset(text, language)] as const] : []
  })
  return { ...value, ...Object.fromEntries(set) }
}
