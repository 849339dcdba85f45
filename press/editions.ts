import { frontAddress, liteAddress, markdownAddress, textAddress } from '../lib/address'
import type { Edition } from '../lib/edition'
import { liteArticle } from '../lib/editions/lite'
import { liteFront } from '../lib/editions/lite-front'
import { manuscriptOf } from '../lib/editions/manuscript'
import { markdownEdition } from '../lib/editions/markdown'
import { textEdition } from '../lib/editions/text'
import { startProgress } from '../lib/progress'
import { each } from './each'
import { fileAt } from './edition'
import type { Folder } from './folder'

/** Rendering keeps one core busy; the second article is read while the first is written. */
const atOnce = 2

/** Writes every article as plain text, as Markdown and as a page of text only, and the front page as the last. */
export async function printEditions(folder: Folder, edition: Edition): Promise<void> {
  const { siteUrl } = folder
  const { articles } = edition
  const addresses = new Set(articles.map(({ address }) => address))
  const progress = startProgress('Printing text editions', articles.length)
  await each(articles, atOnce, async (article) => {
    const manuscript = await manuscriptOf(edition, article, siteUrl)
    const { address } = article
    await folder.write(fileAt(textAddress(address), ''), textEdition(manuscript))
    await folder.write(fileAt(markdownAddress(address), ''), markdownEdition(manuscript))
    await folder.write(fileAt(liteAddress(address), 'index.html'), liteArticle(manuscript, addresses))
    progress.step()
  })
  await folder.write(fileAt(liteAddress(frontAddress), 'index.html'), liteFront(edition, siteUrl))
  progress.end()
}
