import pMap from 'p-map'
import { imageAt, type Make } from '../lib/cards/at'
import { startProgress } from '../lib/content/progress'
import type { Edition } from '../lib/edition/gate'
import { pagesOfEdition } from '../lib/edition/pages'
import { fileAt } from './edition'
import type { Folder } from './folder'

/** As for other images: the encoder uses every core, and two at a time keep it fed. */
const atOnce = 2

/** Puts every card and crop that a printed text names beside the page it is of. */
export async function printCards(folder: Folder, edition: Edition): Promise<void> {
  const pages = pagesOfEdition(edition)
  const made: { address: string; make: Make }[] = []
  const unknown: string[] = []
  for (const address of [...folder.named.cards].sort()) {
    const make = imageAt(edition, pages, address)
    if (make) made.push({ address, make })
    else unknown.push(address)
  }
  if (unknown.length > 0) {
    throw new Error(`The pages name cards and crops that no published page has: ${unknown.join(', ')}.`)
  }
  const progress = startProgress('Printing cards', made.length)
  await pMap(
    made,
    async ({ address, make }) => {
      await folder.copy(fileAt(address, ''), await make())
      progress.step()
    },
    { concurrency: atOnce },
  )
  progress.end()
}
