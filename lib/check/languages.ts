import type { Problem } from '../content/problem'
import type { Place, Publication } from '../content/publication'
import type { ReadArticle } from '../content/read/article'
import { show } from '../content/read/faults'
import { interfaceWords } from '../content/schema/words'
import { languageOf, languages } from '../words/languages'

/** The language of the site must be one that pages can speak and set. */
export function checkSiteLanguage(publication: Publication): Problem[] {
  const { contentDir, site, places } = publication
  const place = places.get(`${contentDir}/site.yaml`)
  return site && place ? bare(publication, place, site.language) : []
}

/** So must that of an article which names its own. */
export function checkArticleLanguage(publication: Publication, read: ReadArticle): Problem[] {
  const { article } = read
  // What is said of the site need not be said of every article; without a site nobody knows what those speak that do not say.
  if (!article || !publication.site || article.language === publication.site.language) return []
  return bare(publication, read, article.language)
}

function bare(
  { contentDir, words }: Publication,
  { source, offsetOf }: Pick<Place, 'source' | 'offsetOf'>,
  tag: string,
): Problem[] {
  if (languageOf(tag)) return []
  const isSpoken = interfaceWords.safeParse(words[tag]).success
  const lacks = [...(isSpoken ? [] : ['words for its pages']), 'quotation marks', 'stop words']
  const known = languages.map((language) => language.tag).sort()
  return [
    source.problem(offsetOf(['language']), {
      code: 'language-bare',
      message: `found ${show(tag)}, a language without ${listed.format(lacks)}; expected one of ${known.join(', ')}`,
      hint: `Add lib/words/${tag}.ts, which is like its neighbours${isSpoken ? '' : `, or at least its words to ${contentDir}/words.yaml`}.`,
    }),
  ]
}

const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' })
