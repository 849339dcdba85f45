import { suggest } from '../content/nearest'
import type { Problem } from '../content/problem'
import type { Publication } from '../content/publication'
import type { ReadArticle } from '../content/read/article'
import type { ReadCard } from '../content/read/card'
import { show } from '../content/read/faults'
import type { Field } from '../content/read/meaning'
import { type Mention, namesIn } from '../reading/mentions'

/** The cards that an article asks for must be there, and the things mentioned. */
export function checkContext(
  { cards, contentDir }: Publication,
  { article, source, offsetOf }: ReadArticle,
  mentions: readonly Mention[],
): Problem[] {
  if (!article?.context || article.context === 'none') return []
  const known = new Set(cards.map(idOf))
  const mentioned = new Set(mentions.map(({ id }) => id))
  return article.context.flatMap((id, i): Problem[] => {
    const offset = offsetOf(['context', i])
    if (!known.has(id)) {
      return [
        source.problem(offset, {
          code: 'context-unknown',
          message: `found ${show(id)}; expected the name of a file in ${contentDir}/context`,
          hint: suggest(id, known),
        }),
      ]
    }
    if (mentioned.has(id)) return []
    return [
      source.problem(offset, {
        code: 'context-unmentioned',
        message: `the text does not mention ${show(id)}; expected one of its names in ${article.language}, outside quotations and headings`,
        hint: 'Add the name that the text uses to the aliases of the card, or take the card out of the list.',
      }),
    ]
  })
}

/** Every name leads to one card, and every card was looked up within a year. */
export function checkCards({ cards }: Publication, now: Date): Problem[] {
  const yearAgo = new Date(now)
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1)
  const limit = yearAgo.toISOString().slice(0, 'YYYY-MM-DD'.length)
  return [...takenNames(cards), ...cards.flatMap((read) => stale(read, limit))]
}

function takenNames(cards: readonly ReadCard[]): Problem[] {
  const holders = new Map<string, string>()
  return cards.flatMap((read) => {
    const { card, source, offsetOf } = read
    if (!card) return []
    return writtenNames(card).flatMap(({ language, name, path }): Problem[] => {
      // As it is looked for: the country of a language makes no other name.
      const [looked = name] = namesIn({ name: { [language]: name }, aliases: {} }, language)
      const key = `${language.split('-')[0]} ${looked}`
      const holder = holders.get(key)
      if (holder === undefined || holder === source.file) {
        holders.set(key, source.file)
        return []
      }
      return [
        source.problem(offsetOf(path), {
          code: 'context-name-taken',
          message: `${show(name)} is a name in ${holder}, too; expected one that leads to this card alone`,
          hint: 'Take it out of one of the two.',
        }),
      ]
    })
  })
}

function writtenNames({ name, aliases }: NonNullable<ReadCard['card']>) {
  return [
    ...Object.entries(name).map(([language, name]) => ({
      language,
      name,
      path: ['name', language] as Field,
    })),
    ...Object.entries(aliases).flatMap(([language, names]) =>
      names.map((name, i) => ({ language, name, path: ['aliases', language, i] as Field })),
    ),
  ]
}

function stale({ card, source, offsetOf }: ReadCard, limit: string): Problem[] {
  if (!card || card.reviewed >= limit) return []
  return [
    source.problem(offsetOf(['reviewed']), {
      code: 'context-stale',
      message: `the card was reviewed on ${card.reviewed}; expected a day within the last year, from ${limit} on`,
      hint: 'Look its facts up, mend what has changed, and set "reviewed" to the day you did.',
    }),
  ]
}

function idOf({ source: { file } }: ReadCard): string {
  return file.replace(/^.*\/|\.mdx$/g, '')
}
