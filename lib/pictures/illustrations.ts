import type { Article } from '../content/read/article'
import { Source } from '../content/source'
import { figuresIn } from '../reading/figures'
import { parseBody } from '../reading/mdx'
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
