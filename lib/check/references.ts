import { suggest } from '../content/nearest'
import type { Fault, Problem } from '../content/problem'
import type { Publication } from '../content/publication'
import type { ReadArticle } from '../content/read/article'
import { show } from '../content/read/faults'
import type { Field } from '../content/read/meaning'
import type { RuleCode } from '../content/rules'
import { articleRepeats } from './repeats'

/** Every id an article names must be that of an author, section, topic or article that exists. */
export function checkReferences(
  publication: Publication,
  slugs: ReadonlySet<string>,
  read: ReadArticle,
): Problem[] {
  const { article, source, offsetOf } = read
  if (!article) return []
  const { contentDir, ids } = publication
  const { sections, topics, authors } = ids
  const unknown = (code: RuleCode, known: Iterable<string>, expected: string) => (id: string, path: Field) =>
    source.problem(offsetOf(path), {
      code,
      message: `found ${show(id)}; expected ${expected}`,
      hint: suggest(id, known),
    })
  const kinds = Object.keys(publication.site?.kinds ?? {})
  const hasKind = kinds.length === 0 || kinds.includes(article.kind)
  const noKind = unknown('kind-unknown', kinds, listed.format(kinds))
  const noSection = unknown('section-unknown', sections, `the name of a file in ${contentDir}/sections`)
  const noTopic = unknown('topic-unknown', topics, `the name of a file in ${contentDir}/topics`)
  const noAuthor = unknown('author-unknown', authors, `the name of a file in ${contentDir}/authors`)
  const noRelated = unknown(
    'related-unknown',
    slugs,
    `the name of an article folder in ${contentDir}/articles`,
  )

  return [
    ...(hasKind ? [] : [noKind(article.kind, ['kind'])]),
    ...(sections.has(article.section) ? [] : [noSection(article.section, ['section'])]),
    ...article.topics.flatMap((id, i) => (topics.has(id) ? [] : [noTopic(id, ['topics', i])])),
    ...article.authors.flatMap((id, i) => (authors.has(id) ? [] : [noAuthor(id, ['authors', i])])),
    ...article.related.flatMap((id, i) => {
      if (id === article.slug) return [source.problem(offsetOf(['related', i]), itself)]
      return slugs.has(id) ? [] : [noRelated(id, ['related', i])]
    }),
    ...articleRepeats(read),
  ]
}

const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' })

const itself: Fault = {
  code: 'related-itself',
  message: 'the article names itself as related; expected other articles',
  hint: 'Remove it from the list.',
}
