import type { Edition } from '../lib/edition'
import { picturesOf } from '../lib/images/illustrations'
import { makeRendition, type Rendition, renditionsOf } from '../lib/images/renditions'
import { startProgress } from '../lib/progress'
import { readSpecimens } from '../lib/style/specimens'
import { each } from './each'
import type { Folder } from './folder'

/** The encoder uses every core for one image: two at a time keep it fed. */
const atOnce = 2

/** Puts every rendition that a printed text names into `images/`: what nothing shows is not made. */
export async function printImages(folder: Folder, edition: Edition): Promise<void> {
  const wanted = new Set(folder.named.renditions)
  if (wanted.size === 0) return
  const renditions = (await renditionsIn(edition)).filter(({ name }) => wanted.delete(name))
  if (wanted.size > 0) {
    throw new Error(`The pages name images that no published article has: ${[...wanted].join(', ')}.`)
  }
  const progress = startProgress('Printing images', renditions.length)
  await each(renditions, atOnce, async (rendition) => {
    await folder.copy(`images/${rendition.name}`, await makeRendition(rendition))
    progress.step()
  })
  progress.end()
}

async function renditionsIn({ articles }: Edition): Promise<Rendition[]> {
  const pictures = (await Promise.all([...articles, ...readSpecimens()].map(picturesOf))).flat()
  return [...new Map(pictures.map((picture) => [picture.hash, picture])).values()].flatMap(renditionsOf)
}
