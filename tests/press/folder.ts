import type { Edition } from '../../lib/edition/gate'
import { editionOf } from '../../lib/edition/slice/slice'
import { Slices } from '../../lib/edition/slice/slices'
import { besideArticle } from '../../press/beside'
import { Folder } from '../../press/folder'
import type { Made } from '../../press/made'
import { Store } from '../../press/store'
import { siteUrl } from '../edition'
import { folderForTest } from '../folder'

/** An empty folder to print into, with the store of this machine; the folder is removed after the test. */
export function folderToPrint(path = folderForTest(), home = siteUrl): Folder {
  return new Folder(path, home, new Store())
}

/** What is made beside the articles of an edition, each from its slice, by their addresses. */
export async function madeBeside({ store }: Folder, edition: Edition): Promise<Map<string, Made>> {
  const slices = new Slices(edition, siteUrl)
  const made = new Map<string, Made>()
  for (const article of edition.articles) {
    const printing = { edition: editionOf(await slices.at(article.address)), siteUrl, store }
    made.set(article.address, await besideArticle(printing, article, page))
  }
  return made
}

const page = '<html lang="en"><main><article><p>Its text.</p></article></main></html>'
