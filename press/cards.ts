import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { imageAt, type Make } from '../lib/cards/at'
import { startProgress } from '../lib/content/progress'
import { pagesOfEdition } from '../lib/edition/pages'
import { each } from './each'
import { fileAt, type Printed } from './edition'
import { namedIn } from './named'

/** As for other images: the encoder uses every core, and two at a time keep it fed. */
const atOnce = 2

/** Puts every card and crop that a printed file names beside the page it is of. */
export async function printCards(
  outDir: string,
  files: readonly string[],
  { edition, siteUrl }: Printed,
): Promise<void> {
  const named = await namedIn(outDir, files, (text) => addressesIn(text, siteUrl))
  const pages = pagesOfEdition(edition)
  const made: { address: string; make: Make }[] = []
  const unknown: string[] = []
  for (const address of [...named].sort()) {
    const make = imageAt(edition, pages, address)
    if (make) made.push({ address, make })
    else unknown.push(address)
  }
  if (unknown.length > 0) {
    throw new Error(`The pages name cards and crops that no published page has: ${unknown.join(', ')}.`)
  }
  const progress = startProgress('Printing cards', made.length)
  await each(made, atOnce, async ({ address, make }) => {
    await copyFile(await make(), join(outDir, fileAt(address, '')))
    progress.step()
  })
  progress.end()
}

/** The addresses of cards and crops of this site in the text of a page. */
function addressesIn(text: string, siteUrl: string): string[] {
  return text
    .split(siteUrl)
    .slice(1)
    .flatMap((rest) => /^\/(?:[^\s"'<>()\\]*\/)?(?:card|16x9|4x3|1x1)\.jpg\b/.exec(rest) ?? [])
}
