import { type Drawn, type DrawnFigure, drawFigure } from '../figures/figure'
import { type DataFile, figuresIn } from '../figures/files'
import type { Edition, PublishedArticle } from './gate'

type Asked = Pick<Edition, 'dataOf' | 'wordsFor'>

/** A figure as its article shows it, drawn from the data beside it. */
export function figureOf(
  edition: Asked,
  { folder, language }: Pick<PublishedArticle, 'folder' | 'language'>,
  figure: DrawnFigure,
): Drawn {
  const data: DataFile = edition.dataOf(`${folder}/${figure.props.file}`)
  return drawFigure(figure, data, { language, words: edition.wordsFor(language).edition.drawn })
}

/** The figure that an article draws from a file. */
export function figureFrom(
  edition: Asked & Pick<Edition, 'factsOf'>,
  article: PublishedArticle,
  file: string,
): Drawn | undefined {
  const found = figuresIn(edition.factsOf(article.file)).find(({ props }) => props.file === file)
  return found && figureOf(edition, article, found)
}

/** Where the data of a figure are for whoever takes them, beside the article. */
export const dataAddress = (article: string, file: string) => `${article}${file}`

/** And the figure as an image, for feeds and readers of Markdown. */
export const figureAddress = (article: string, file: string) =>
  `${article}figure-${file.replace(/\.csv$/, '')}.png`

/** The file of data that an image of that name is drawn from. */
export function fileOfFigure(name: string): string | undefined {
  const stem = /^figure-([a-z0-9-]+)\.png$/.exec(name)?.[1]
  return stem === undefined ? undefined : `${stem}.csv`
}
