import { suggest } from '../content/nearest'
import type { Problem } from '../content/problem'
import type { Publication } from '../content/publication'
import type { ReadArticle } from '../content/read/article'
import { show } from '../content/read/faults'
import type { RuleCode } from '../content/rules'
import { languageName } from '../words/direction'

/** A translation is of another article that is itself none, and each language has one. */
export function checkTranslation(
  publication: Publication,
  slugs: ReadonlyMap<string, ReadArticle>,
  { article, source, offsetOf }: ReadArticle,
): Problem[] {
  const slug = article?.translationOf
  if (!article || slug === undefined) return []
  const problem = (code: RuleCode, message: string, hint: string) => [
    source.problem(offsetOf(['translationOf']), { code, message, hint }),
  ]
  const original = slugs.get(slug)
  if (slug === article.slug) {
    return problem(
      'translation-itself',
      'the article names itself as what it translates; expected another article',
      'Name the article in the language it was first written in, or take the line out of that article.',
    )
  }
  if (!original) {
    const expected = `the name of an article folder in ${publication.contentDir}/articles`
    return problem(
      'translation-unknown',
      `found ${show(slug)}; expected ${expected}`,
      suggest(slug, slugs.keys()),
    )
  }
  // One that cannot be read has problems of its own.
  if (!original.article) return []
  const { translationOf, language } = original.article
  if (translationOf !== undefined) {
    return problem(
      'translation-chain',
      `${show(slug)} is itself a translation, of ${show(translationOf)}; expected the article that was written first`,
      `Set "translationOf" to ${translationOf}, also where the text was made from the other translation.`,
    )
  }
  const taken = language === article.language ? slug : firstIn(publication, slugs, article)
  if (taken === undefined) return []
  return problem(
    'translation-language',
    `${show(taken)} is that article in ${languageName(article.language, 'en-GB')} (${article.language}) already; expected another language`,
    'Set "language" to the language this article is written in, or take "translationOf" out.',
  )
}

/** The translation that has a language before another does, in the order of their paths. */
function firstIn(
  { articles }: Publication,
  slugs: ReadonlyMap<string, ReadArticle>,
  { slug, language, translationOf }: NonNullable<ReadArticle['article']>,
): string | undefined {
  const own = slugs.get(slug)
  for (const read of articles) {
    if (read === own) return undefined
    const { article } = read
    if (article?.translationOf === translationOf && article?.language === language) return article?.slug
  }
  return undefined
}
