import { join } from 'node:path'
import pMap from 'p-map'
import { startProgress } from '../lib/content/progress'
import type { Edition } from '../lib/edition/gate'
import { picturesOf, portraitsOf } from '../lib/pictures/illustrations'
import type { Picture } from '../lib/pictures/picture'
import { makeRendition, type Rendition, renditionsOf } from '../lib/pictures/renditions'
import { isWhole } from '../lib/pictures/whole'
import type { Folder } from './folder'

/** The encoder uses every core for one image: two at a time keep it fed. */
const atOnce = 2

/**
 * Puts every rendition that a printed text names into `images/`: what nothing shows is not made.
 * @param others pictures that are in no article of the edition
 */
export async function printImages(
  folder: Folder,
  edition: Edition,
  others: readonly Picture[] = [],
): Promise<void> {
  // Most have been made before: those need nobody who knows what they are made from.
  const wanted = new Set([...folder.named.renditions].filter((name) => !linkWhole(folder, name)))
  if (wanted.size === 0) return
  const renditions = renditionsIn([...(await picturesIn(edition)), ...others]).filter(({ name }) =>
    wanted.delete(name),
  )
  if (wanted.size > 0) {
    throw new Error(`The pages name images that no published article has: ${[...wanted].join(', ')}.`)
  }
  const progress = startProgress('Printing images', renditions.length)
  await pMap(
    renditions,
    async (rendition) => {
      folder.link(`images/${rendition.name}`, await makeRendition(rendition))
      progress.step()
    },
    { concurrency: atOnce },
  )
  progress.end()
}

function linkWhole(folder: Folder, name: string): boolean {
  const path = join(folder.store.root, 'images', name)
  return isWhole(path) && folder.link(`images/${name}`, path)
}

async function picturesIn({ articles, authors, factsOf }: Edition): Promise<Picture[]> {
  const pictures = articles.map((article) => picturesOf(article, factsOf(article.file)))
  return (await Promise.all([...pictures, portraitsOf(authors.values())])).flat()
}

function renditionsIn(pictures: readonly Picture[]): Rendition[] {
  return [...new Map(pictures.map((picture) => [picture.hash, picture])).values()].flatMap(renditionsOf)
}
