import { figuresIn } from '../figures'
import { parseBody } from '../mdx'
import type { Article } from '../read/article'
import { Source } from '../source'
import { type Picture, pictureOf } from './picture'

/** Every picture an article shows. */
export function picturesOf(article: Article): Promise<Picture[]> {
  return Promise.all(pictureFilesOf(article).map(pictureOf))
}

/** The files of its hero, then of its figures, each once. */
export function pictureFilesOf({ hero, folder, file }: Article): string[] {
  const source = Source.read(file)
  const { tree } = parseBody(source)
  const figures = tree ? figuresIn(tree).map((figure) => figure.file) : []
  const files = new Set([...(hero ? [hero.file] : []), ...figures])
  return [...files].map((name) => `${folder}/${name}`)
}
