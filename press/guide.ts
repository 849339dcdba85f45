import { readSpecimens, specimenEdition } from '../guide/specimens'
import type { Edition } from '../lib/edition/gate'
import { picturesOf, recordingsOf } from '../lib/pictures/illustrations'
import type { Picture } from '../lib/pictures/picture'
import type { Recording } from '../lib/pictures/recording'
import type { Application } from './application'
import { openHost } from './host'
import { type Asked, asking } from './pages'

const first = '/style/'

/** The pages of the style guide: its first page, and those of it that the first page leads to. */
export async function askedOfGuide(app: Application): Promise<Asked[]> {
  const { text } = await (await openHost(app))(asking(first))
  const linked = Array.from(text.matchAll(/href="(\/style\/[^"#]*)"/g), ([, address = '']) => address)
  return [...new Set([first, ...linked])].map((address) => ({ ...asking(address), isGuide: true }))
}

/** The pictures of the specimens that the guide shows. */
export async function picturesOfGuide(edition: Edition): Promise<Picture[]> {
  const { factsOf } = specimenEdition(edition)
  const pictures = readSpecimens().map((specimen) => picturesOf(specimen, factsOf(specimen.file)))
  return (await Promise.all(pictures)).flat()
}

/** Their recordings. */
export function recordingsOfGuide(edition: Edition): Recording[] {
  const { factsOf } = specimenEdition(edition)
  return readSpecimens().flatMap((specimen) => recordingsOf(specimen, factsOf(specimen.file)))
}
