import type { Image } from 'mdast'
import type { PropsOf } from '../../content/vocabulary'
import type { Picture } from '../../pictures/picture'
import { widthsFor } from '../../pictures/recipe'
import { h } from './elements'
import type { Manuscript } from './manuscript'
import { paragraph, text } from './nodes'
import type { Block, HtmlPage, Renderings } from './renderings'

/** The words of an image. */
type Words = Pick<PropsOf<'Figure'>, 'alt' | 'caption' | 'credit' | 'licence'>

/** An image within the text, with what it shows, what to know about it, and whose it is. */
export const figure: Renderings<'Figure'> = {
  feed: (props, _children, page) => figureElements(pictureIn(page.manuscript, props.file), props, page),
  text: (props, _children, { manuscript, lines }) => figureLines(props, manuscript, lines),
  markdown: (props, _children, manuscript) =>
    figureBlocks(pictureIn(manuscript, props.file), props, manuscript),
}

export function figureElements(picture: Picture, words: Words, page: HtmlPage) {
  return [
    h('figure', {}, [
      ...page.image(picture, words.alt),
      h('figcaption', {}, [`${words.caption} `, h('small', {}, [creditOf(words)])]),
    ]),
  ]
}

export function figureLines(
  words: Words,
  manuscript: Manuscript,
  lines: (nodes: [ReturnType<typeof text>]) => string[],
): string[] {
  return [
    ...lines([text(`[${manuscript.words.image}${manuscript.words.colon}${words.alt}]`)]),
    ...lines([text(`${words.caption} (${creditOf(words)})`)]),
  ]
}

export function figureBlocks(picture: Picture, words: Words, { siteUrl }: Manuscript): Block[] {
  const image: Image = { type: 'image', url: jpegOf(picture, siteUrl).src, alt: words.alt }
  return [paragraph(image), paragraph(`${words.caption} (${creditOf(words)})`)]
}

/** The JPEG of a picture, which every reader of feeds can show, with its size. */
export function jpegOf(picture: Picture, siteUrl: string): { src: string; width: number; height: number } {
  const width = widthsFor('jpg', picture.width).at(-1) ?? picture.width
  const height = Math.round((picture.height * width) / picture.width)
  return { src: `${siteUrl}${picture.fallback.src}`, width, height }
}

export function creditOf({ credit, licence }: Pick<Words, 'credit' | 'licence'>): string {
  return `${credit} · ${licence}`
}

export function pictureIn({ pictures, article }: Manuscript, file: string): Picture {
  const picture = pictures.get(file)
  if (!picture) throw new Error(`${article.file}: the picture ${file} was not read before it was shown.`)
  return picture
}
