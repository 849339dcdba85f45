import { directionOf, languageName } from '../words/direction'
import { catalogueOf, oncePerEdition } from './catalogue'
import type { Edition, PublishedArticle } from './gate'

/** The same article in another language. */
export interface TranslationView {
  address: string
  headline: string
  language: string
  /** What the language calls itself, for those who read it. */
  name: string
  direction: 'ltr' | 'rtl'
  /** True of the article that the others were translated from. */
  isOriginal: boolean
}

/** An address that a language is found at; `x-default` is for those who read none of them. */
export interface Alternate {
  hreflang: string
  address: string
}

type Group = readonly PublishedArticle[]

/** The articles that are one another's translations, the original first, by the id of each. */
const groups = oncePerEdition((edition): ReadonlyMap<string, Group> => {
  const translated = new Map<string, PublishedArticle[]>()
  for (const article of edition.articles) {
    if (article.translationOf === undefined) continue
    const known = translated.get(article.translationOf)
    if (known) known.push(article)
    else translated.set(article.translationOf, [article])
  }
  const byMember = new Map<string, Group>()
  for (const [slug, translations] of translated) {
    const original = catalogueOf(edition).bySlug.get(slug)
    // Readers may not see the original, or not yet: its translations are still one another's.
    const first = original && original.translationOf === undefined ? [original] : []
    const group = [...first, ...translations.sort(byLanguage)]
    for (const { id } of group) byMember.set(id, group)
  }
  return byMember
})

function byLanguage(a: PublishedArticle, b: PublishedArticle): number {
  return a.language < b.language ? -1 : 1
}

/** An article with all its translations that readers may see. */
export function inAllLanguages(edition: Edition, article: PublishedArticle): Group {
  return groups(edition).get(article.id) ?? [article]
}

/** The same article in other languages, the original first. */
export function translationsOf(edition: Edition, article: PublishedArticle): readonly TranslationView[] {
  if (edition.worked) return edition.worked.translations ?? []
  return inAllLanguages(edition, article)
    .filter(({ id }) => id !== article.id)
    .map(({ address, headline, language, slug }) => ({
      address,
      headline,
      language,
      name: languageName(language, language),
      direction: directionOf(language),
      isOriginal: slug === article.translationOf,
    }))
}

/** Where an article is found in each language, its own among them; nowhere else than here if it has no translation. */
export function alternatesOf(edition: Edition, article: PublishedArticle): Alternate[] {
  const translations = translationsOf(edition, article)
  if (translations.length === 0) return []
  const { address, language, translationOf } = article
  const original =
    translationOf === undefined ? address : translations.find(({ isOriginal }) => isOriginal)?.address
  return [
    { hreflang: language, address },
    ...translations.map((translation) => ({ hreflang: translation.language, address: translation.address })),
    ...(original === undefined ? [] : [{ hreflang: 'x-default', address: original }]),
  ]
}
