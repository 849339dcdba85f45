import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readSpecimens, specimenEdition } from '../guide/specimens'
import { startProgress } from '../lib/content/progress'
import type { Edition } from '../lib/edition/gate'
import { picturesOf } from '../lib/pictures/illustrations'
import { makeRendition, type Rendition, renditionsOf } from '../lib/pictures/renditions'
import { each } from './each'
import { namedIn } from './named'

/** The encoder uses every core for one image: two at a time keep it fed. */
const atOnce = 2

/** Puts every rendition that a printed file names into `images/`: what nothing shows is not made. */
export async function printImages(outDir: string, files: readonly string[], edition: Edition): Promise<void> {
  const wanted = await namedIn(outDir, files, renditionNames)
  if (wanted.size === 0) return
  const renditions = (await renditionsIn(edition)).filter(({ name }) => wanted.delete(name))
  if (wanted.size > 0) {
    throw new Error(`The pages name images that no published article has: ${[...wanted].join(', ')}.`)
  }
  await mkdir(join(outDir, 'images'), { recursive: true })
  const progress = startProgress('Printing images', renditions.length)
  await each(renditions, atOnce, async (rendition) => {
    await copyFile(await makeRendition(rendition), join(outDir, 'images', rendition.name))
    progress.step()
  })
  progress.end()
}

/** The names of renditions in the text of a page. */
function renditionNames(text: string): string[] {
  const found = text.matchAll(/\/images\/([0-9a-f]{12}-\d+\.(?:avif|webp|jpg))/g)
  return Array.from(found, ([, name = '']) => name)
}

async function renditionsIn(edition: Edition): Promise<Rendition[]> {
  const { factsOf } = specimenEdition(edition)
  const articles = [...edition.articles, ...readSpecimens()]
  const pictures = (
    await Promise.all(articles.map((article) => picturesOf(article, factsOf(article.file))))
  ).flat()
  return [...new Map(pictures.map((picture) => [picture.hash, picture])).values()].flatMap(renditionsOf)
}
