import { articleAddress } from '../../lib/content/address'
import { Mistake } from '../../lib/content/mistake'
import { suggest } from '../../lib/content/nearest'
import type { Publication } from '../../lib/content/publication'
import { frontMatter } from '../../lib/content/schema/article'
import type { SiteFacts } from '../../lib/content/schema/site'
import { momentFrom, zonedInstant } from './moment'
import { slugFrom } from './slug'
import { refuseAddress, refuseSlug } from './taken'
import { draftText } from './template'

/** What a writer says of an article that is to be begun. */
export interface DraftRequest {
  headline: string
  section: string
  /** Ids, in the order of the byline. */
  authors: readonly string[]
  kind: string
  /** A day, a day and a time, or an instant; absent: the moment of asking. */
  date?: string | undefined
  /** Absent: the language of the publication. */
  language?: string | undefined
  /** Absent: made from the headline. */
  slug?: string | undefined
}

/** An article that is not written to the disk yet. */
export interface Draft {
  file: string
  /** Its address, once it is published. */
  address: string
  slug: string
  text: string
}

/** The kinds of article that a publication has. */
export const kindsOf = (publication: Publication) => Object.keys(factsOf(publication).kinds)

/** Plans a new article. Throws a Mistake that says which part of the request cannot be, and what could. */
export function planDraft(publication: Publication, request: DraftRequest, now: Date): Draft {
  refuseUnknown(publication, request)
  const { timeZone, language } = factsOf(publication)
  const published = request.date
    ? momentFrom(request.date, timeZone)
    : zonedInstant(new Date(now.getTime() - (now.getTime() % 60_000)), timeZone)
  const year = published.slice(0, 4)
  const slug = slugOf(publication, request, year)
  const address = articleAddress({ published, slug }, timeZone)
  refuseAddress(publication, address)
  const given = request.language ?? language
  return {
    file: `${publication.contentDir}/articles/${year}/${slug}/article.mdx`,
    address,
    slug,
    text: draftText({
      headline: request.headline.trim(),
      kind: request.kind,
      section: request.section,
      authors: request.authors,
      published,
      status: 'draft',
      // As in every other article, the language of the publication goes without saying.
      ...(given === language ? {} : { language: given }),
    }),
  }
}

/** Throws a Mistake when something that was said cannot be; what was not said yet is passed over. */
export function refuseUnknown(publication: Publication, request: Partial<DraftRequest>): void {
  const { contentDir, ids } = publication
  const among = (what: string, name: string, known: Iterable<string>, where: string) => {
    if ([...known].includes(name)) return
    throw new Mistake(`There is no ${what} "${name}"; expected ${where}. ${suggest(name, known)}`)
  }
  const { headline, section, authors, kind, language } = request
  if (headline !== undefined && !frontMatter.shape.headline.safeParse(headline).success) {
    throw new Mistake(`The headline is "${headline}"; expected some text on one line.`)
  }
  if (section !== undefined) {
    among('section', section, ids.sections, `the name of a file in ${contentDir}/sections`)
  }
  if (authors?.length === 0) throw new Mistake('No author was named; expected at least one.')
  for (const author of authors ?? []) {
    among('author', author, ids.authors, `the name of a file in ${contentDir}/authors`)
  }
  if (kind !== undefined) {
    const kinds = kindsOf(publication)
    among('kind', kind, kinds, kinds.join(', ').replace(/, ([^,]*)$/, ' or $1'))
  }
  const isLanguage = language === undefined || frontMatter.shape.language.safeParse(language).success
  if (!isLanguage) {
    throw new Mistake(`The language is "${language}"; expected a tag such as en, fr or zh-Hans.`)
  }
}

/** The facts of the publication, without which there are no addresses. */
export function factsOf({ site, contentDir }: Publication): SiteFacts {
  if (site) return site
  throw new Mistake(`${contentDir}/site.yaml cannot be read; expected one without faults. See npm run check.`)
}

function slugOf(publication: Publication, { slug, headline }: DraftRequest, year: string): string {
  const wanted = slug ?? slugFrom(headline)
  if (wanted === '') {
    throw new Mistake('The headline has no Latin letter to make an address of; expected --slug with one.')
  }
  refuseSlug(publication, wanted, year)
  return wanted
}
