import type { Root } from 'mdast'
import { Refused } from '../../content/problem'
import { Source } from '../../content/source'
import { type PropsOf, vocabulary } from '../../content/vocabulary'
import { figureOf } from '../../edition/figures'
import type { Edition, PublishedArticle } from '../../edition/gate'
import { type QuotationView, quotationsOf } from '../../edition/quotations'
import { type ArticleView, viewOf } from '../../edition/views'
import type { EditionWords } from '../../edition/words'
import { type Drawn, type DrawnFigure, drawnNames } from '../../figures/figure'
import type { Picture } from '../../pictures/picture'
import type { Recording } from '../../pictures/recording'
import { parseBody } from '../../reading/mdx'
import { propsOf, standQuotations } from '../../reading/quotations'
import { typesetBody } from '../../typography/body'
import { keepLines } from '../../typography/verse'
import { dateText } from '../../words/dates'
import { componentsIn, standAlone } from './component'
import { addContext } from './context'
import { resolveLinks } from './links'
import { noteOf } from './quotation'

/** A recording as it is printed. */
export interface Printed extends Pick<Recording, 'type' | 'bytes'> {
  /** Absolute. */
  url: string
}

/** A sound, with what it is called and how long it plays, if that is said. */
export type Sound = Printed & Pick<PropsOf<'Audio'>, 'caption' | 'length'>

/** An article read once and made ready for every edition: whole, set as a printer would, its links absolute. */
export interface Manuscript {
  article: PublishedArticle
  view: ArticleView
  /** Its quotations, those that were held to their source with what that says. */
  quotations: readonly QuotationView[]
  /** The body, without front matter. */
  body: Root
  /** The images of its figures, by file. */
  pictures: ReadonlyMap<string, Picture>
  /** What is drawn from data, by the file of the data. */
  drawn: ReadonlyMap<string, Drawn>
  /** Its videos and sounds that lie beside it, by file. */
  recordings: ReadonlyMap<string, Printed>
  /** The sounds among them, in the order of the text. */
  sounds: readonly Sound[]
  /** The name of the publication. */
  publication: string
  /** The terms that its texts may be used under, if it says any. */
  licence: string | undefined
  /** The language of the publication, which may not be that of the article. */
  siteLanguage: string
  /** Where the site is published, without a closing slash. */
  siteUrl: string
  /** The absolute address of the article. */
  url: string
  /** The words of the editions, in the article's language. */
  words: EditionWords
  /** Writes a day, a month or a year (`2008-08-28`, `2008-08`, `2008`) for readers of the article. */
  writeDay: (date: string) => string
}

/** Reads an article for its editions. @param siteUrl where the site is published, without a closing slash */
export async function manuscriptOf(
  edition: Edition,
  article: PublishedArticle,
  siteUrl: string,
): Promise<Manuscript> {
  const url = `${siteUrl}${article.address}`
  const said = {
    article,
    quotations: quotationsOf(edition, article.file, article.language),
    words: edition.wordsFor(article.language).edition,
    writeDay: (date: string) => dateText(date, article.language),
  }
  const body = bodyOf(edition.textOf(article.file), { siteUrl, url }, said)
  addContext(body, { edition, article, siteUrl })
  const videos = componentsIn(body, 'Video')
  const files = [
    ...componentsIn(body, 'Figure').map(({ file }) => file),
    ...videos.map(({ poster }) => poster),
  ]
  const audios = componentsIn(body, 'Audio')
  const printed = (file: string): Printed => {
    const { address, type, bytes } = edition.recordingOf(`${article.folder}/${file}`)
    return { url: `${siteUrl}${address}`, type, bytes }
  }
  const recorded = [...videos, ...audios].flatMap(({ file }) => file ?? [])
  const pictures = await Promise.all(
    [...new Set(files)].map(
      async (file) => [file, await edition.pictureOf(`${article.folder}/${file}`)] as const,
    ),
  )
  return {
    ...said,
    view: await viewOf(edition, article),
    body,
    pictures: new Map(pictures),
    drawn: new Map(
      drawnIn(body).map((figure) => [figure.props.file, figureOf(edition, article, figure)] as const),
    ),
    recordings: new Map(recorded.map((file) => [file, printed(file)])),
    sounds: audios.map(({ file, caption, length }) => ({ ...printed(file), caption, length })),
    publication: edition.site.name,
    licence: edition.site.licence,
    siteLanguage: edition.site.language,
    siteUrl,
    url,
  }
}

function drawnIn(body: Root): DrawnFigure[] {
  // Name and props were parsed together, which the types of a table cannot say.
  return drawnNames.flatMap((name) =>
    componentsIn(body, name).map((props) => ({ name, props }) as DrawnFigure),
  )
}

function bodyOf(
  text: string,
  addresses: { siteUrl: string; url: string },
  said: Pick<Manuscript, 'article' | 'quotations' | 'words' | 'writeDay'>,
): Root {
  const { file, language } = said.article
  const source = new Source(file, text)
  const { tree, problem } = parseBody(source)
  if (problem) throw new Refused([problem])
  const body: Root = { ...tree, children: tree.children.filter(({ type }) => type !== 'yaml') }
  standAlone(body)
  keepLines(body, source.text)
  standQuotations(body, ({ component }) => {
    const { data } = vocabulary.Quote.props.safeParse(propsOf(component))
    return data ? noteOf(data, said) : []
  })
  typesetBody(body, language)
  resolveLinks(body, addresses)
  return body
}
