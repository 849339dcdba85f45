import { figuresIn } from '../figures'
import { parseBody } from '../mdx'
import type { Article } from '../read/article'
import { Source } from '../source'
import { type Picture, pictureOf } from './picture'

/** Every picture an article shows: its hero, then its figures, each once. */
export async function picturesOf({ hero, folder, file }: Article): Promise<Picture[]> {
  const source = Source.read(file)
  const { tree } = parseBody(source)
  const figures = tree ? figuresIn(tree).map((figure) => figure.file) : []
  const files = new Set([...(hero ? [hero.file] : []), ...figures])
  return Promise.all([...files].map((name) => pictureOf(`${folder}/${name}`)))
}
