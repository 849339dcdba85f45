import type { PhrasingContent } from 'mdast'
import type { Manuscript } from './manuscript'
import { bullets, heading, link, marked, paragraph, strong, text } from './nodes'
import type { Block } from './renderings'

type Source = Manuscript['article']['sources'][number]

/** What stands before the text: the ways to it in other languages, and the mistakes that were mended in it. */
export function opening(manuscript: Manuscript): Block[] {
  return [...inOtherLanguages(manuscript), ...corrections(manuscript)]
}

/** `Also in: français, español`: each language in its own name, for those who read it. */
function inOtherLanguages({ view, words, siteUrl }: Manuscript): Block[] {
  if (view.translations.length === 0) return []
  return [
    paragraph(
      `${words.alsoIn}${words.colon}`,
      ...view.translations.flatMap(({ name, address, language, direction }, i) => [
        ...(i > 0 ? [words.comma] : []),
        {
          ...link(`${siteUrl}${address}`, name),
          data: { hProperties: { hrefLang: language, lang: language, dir: direction } },
        },
      ]),
    ),
  ]
}

/** Mistakes mended after publication, said before the text that held them. */
function corrections({ article, words, writeDay }: Manuscript): Block[] {
  return article.corrections.map((correction) =>
    paragraph(
      strong(
        `${words.correction}${words.comma}`,
        marked(writeDay(correction.date), 'time', { dateTime: correction.date }),
        words.colon.trimEnd(),
      ),
      `${/\s*$/.exec(words.colon)?.[0] ?? ''}${correction.text}`,
    ),
  )
}

/** What stands under the text: who wrote it, and how; the work it retells, and the works it cites. */
export function credits(manuscript: Manuscript): Block[] {
  const { article, view, words } = manuscript
  return [
    ...view.authors.flatMap(({ name, bio, bioIn }) =>
      bio ? paragraph(strong(name), '. ', bioIn ? marked(bio, 'span', { ...bioIn }) : bio) : [],
    ),
    ...(view.disclosure ? [paragraph(view.disclosure)] : []),
    ...retold(manuscript),
    ...(article.sources.length > 0
      ? [heading(2, words.sources), bullets(article.sources.map((source) => citation(source, manuscript)))]
      : []),
    paragraph(view.evidence),
  ]
}

/** `By A, B and C`. */
export function byline({ view, words }: Manuscript): string {
  return `${words.by} ${words.listed(view.authors.map(({ name }) => name))}`
}

function retold({ article, words, publication, writeDay }: Manuscript): Block[] {
  const { comma } = words
  if (!article.adaptedFrom) return []
  const { work, author, role, publication: where, date, url } = article.adaptedFrom
  return [
    paragraph(
      `${words.retold(publication)} `,
      titled(work, url),
      `${comma}${words.byTheAuthor} ${author}${comma}${role} (${where}${comma}`,
      marked(writeDay(date), 'time', { dateTime: date }),
      ').',
    ),
  ]
}

function citation(
  { title, author, publisher, date, url }: Source,
  { writeDay, words: { comma } }: Manuscript,
): PhrasingContent[] {
  return [
    ...(author ? [text(`${author}${comma}`)] : []),
    titled(title, url),
    ...(publisher ? [text(`${comma}${publisher}`)] : []),
    ...(date ? [text(comma), marked(writeDay(date), 'time', { dateTime: date })] : []),
  ]
}

function titled(title: string, url: string | undefined): PhrasingContent {
  const name = marked(title, 'cite')
  return url ? link(url, name) : name
}
