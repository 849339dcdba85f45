import type { Root } from 'mdast'
import { Refused } from '../../content/problem'
import { Source } from '../../content/source'
import type { Edition, PublishedArticle } from '../../edition/gate'
import { type ArticleView, dateText, viewOf } from '../../edition/views'
import { type EditionWords, wordsFor } from '../../edition/words'
import type { Picture } from '../../pictures/picture'
import { parseBody } from '../../reading/mdx'
import { typesetBody } from '../../typography/body'
import { componentsIn, standAlone } from './component'
import { resolveLinks } from './links'

/** An article read once and made ready for every edition: whole, set as a printer would, its links absolute. */
export interface Manuscript {
  article: PublishedArticle
  view: ArticleView
  /** The body, without front matter. */
  body: Root
  /** The images of its figures, by file. */
  pictures: ReadonlyMap<string, Picture>
  /** The name of the publication. */
  publication: string
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
  const body = bodyOf(article, edition.textOf(article.file), { siteUrl, url })
  const files = componentsIn(body, 'Figure').map(({ file }) => file)
  const pictures = await Promise.all(
    [...new Set(files)].map(
      async (file) => [file, await edition.pictureOf(`${article.folder}/${file}`)] as const,
    ),
  )
  return {
    article,
    view: await viewOf(edition, article),
    body,
    pictures: new Map(pictures),
    publication: edition.site.name,
    siteLanguage: edition.site.language,
    siteUrl,
    url,
    words: wordsFor(article.language).edition,
    writeDay: (date) => dateText(date, article.language),
  }
}

function bodyOf(
  { file, language }: PublishedArticle,
  text: string,
  addresses: { siteUrl: string; url: string },
): Root {
  const { tree, problem } = parseBody(new Source(file, text))
  if (problem) throw new Refused([problem])
  const body: Root = { ...tree, children: tree.children.filter(({ type }) => type !== 'yaml') }
  standAlone(body)
  typesetBody(body, language)
  resolveLinks(body, addresses)
  return body
}
