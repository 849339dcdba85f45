import type { PhrasingContent } from 'mdast'
import type { Manuscript } from './manuscript'
import { bullets, heading, link, marked, paragraph, strong, text } from './nodes'
import type { Block } from './renderings'

type Source = Manuscript['article']['sources'][number]

/** Mistakes mended after publication, said before the text that held them. */
export function corrections({ article, words, writeDay }: Manuscript): Block[] {
  return article.corrections.map((correction) =>
    paragraph(
      strong(
        `${words.correction}, `,
        marked(writeDay(correction.date), 'time', { dateTime: correction.date }),
        words.colon,
      ),
      ` ${correction.text}`,
    ),
  )
}

/** What stands under the text: who wrote it, and how; the work it retells, and the works it cites. */
export function credits(manuscript: Manuscript): Block[] {
  const { article, view, words } = manuscript
  return [
    ...view.authors.map(({ name, bio }) => paragraph(strong(name), `. ${bio}`)),
    ...(view.disclosure ? [paragraph(view.disclosure)] : []),
    ...retold(manuscript),
    ...(article.sources.length > 0
      ? [heading(2, words.sources), bullets(article.sources.map((source) => citation(source, manuscript)))]
      : []),
  ]
}

/** `By A, B and C`. */
export function byline({ view, words }: Manuscript): string {
  const names = view.authors.map(({ name }) => name)
  return `${words.by} ${names.join(', ').replace(/, ([^,]*)$/, ` ${words.and} $1`)}`
}

function retold({ article, words, publication, writeDay }: Manuscript): Block[] {
  if (!article.adaptedFrom) return []
  const { work, author, role, publication: where, date, url } = article.adaptedFrom
  return [
    paragraph(
      `${words.retold(publication)} `,
      titled(work, url),
      `, ${words.byTheAuthor} ${author}, ${role} (${where}, `,
      marked(writeDay(date), 'time', { dateTime: date }),
      ').',
    ),
  ]
}

function citation(
  { title, author, publisher, date, url }: Source,
  { writeDay }: Manuscript,
): PhrasingContent[] {
  return [
    ...(author ? [text(`${author}, `)] : []),
    titled(title, url),
    ...(publisher ? [text(`, ${publisher}`)] : []),
    ...(date ? [text(', '), marked(writeDay(date), 'time', { dateTime: date })] : []),
  ]
}

function titled(title: string, url: string | undefined): PhrasingContent {
  const name = marked(title, 'cite')
  return url ? link(url, name) : name
}
