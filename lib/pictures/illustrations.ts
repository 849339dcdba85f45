import type { Article } from '../content/read/article'
import type { Author } from '../content/schema/site'
import type { Facts } from '../reading/facts'
import { type Picture, pictureOf } from './picture'

type Figures = Pick<Facts, 'figures'>

/** Every picture an article shows. */
export function picturesOf(article: Article, facts: Figures): Promise<Picture[]> {
  return Promise.all(pictureFilesOf(article, facts).map(pictureOf))
}

/** The photographs of those who sign something. */
export function portraitsOf(authors: Iterable<Author>): Promise<Picture[]> {
  return Promise.all(
    Array.from(authors)
      .flatMap((author) => portraitFileOf(author) ?? [])
      .map(pictureOf),
  )
}

/** The file of an author's photograph. */
export function portraitFileOf({ folder, photo }: Author): string | undefined {
  return photo && `${folder}/${photo.file}`
}

/** The files of its hero, then of its figures, each once. */
export function pictureFilesOf({ hero, folder }: Article, { figures }: Figures): string[] {
  const files = new Set([...(hero ? [hero.file] : []), ...figures.map(({ file }) => file)])
  return [...files].map((name) => `${folder}/${name}`)
}
