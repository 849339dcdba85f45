import type { Article } from '../content/read/article'
import type { Author } from '../content/schema/site'
import type { Facts } from '../reading/facts'
import { type Picture, pictureOf } from './picture'
import { type Recording, recordingOf } from './recording'

type Pictured = Pick<Facts, 'figures' | 'videos'>
type Recorded = Pick<Facts, 'videos' | 'audios'>

/** Every picture an article shows. */
export function picturesOf(article: Article, facts: Pictured): Promise<Picture[]> {
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

/** The files of its hero, then of its figures and of the posters of its videos, each once. */
export function pictureFilesOf({ hero, folder }: Article, { figures, videos }: Pictured): string[] {
  const files = new Set([
    ...(hero ? [hero.file] : []),
    ...figures.map(({ file }) => file),
    ...videos.map(({ poster }) => poster),
  ])
  return [...files].map((name) => `${folder}/${name}`)
}

/** Every recording that an article plays, and their captions. */
export function recordingsOf(article: Article, facts: Recorded): Recording[] {
  return recordingFilesOf(article, facts).map(recordingOf)
}

/** The files of its videos, their captions and its sounds, each once. */
export function recordingFilesOf({ folder }: Article, { videos, audios }: Recorded): string[] {
  const files = new Set([
    ...videos.flatMap(({ file, captions }) => [file, captions]),
    ...audios.map(({ file }) => file),
  ])
  return [...files].flatMap((name) => (name === undefined ? [] : `${folder}/${name}`))
}
