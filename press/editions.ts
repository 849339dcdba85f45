import pMap from 'p-map'
import { frontAddress, liteAddress, markdownAddress, textAddress } from '../lib/content/address'
import { startProgress } from '../lib/content/progress'
import type { Edition } from '../lib/edition/gate'
import { liteArticle } from '../lib/forms/article/lite'
import { liteFront } from '../lib/forms/article/lite-front'
import { manuscriptOf } from '../lib/forms/article/manuscript'
import { markdownEdition } from '../lib/forms/article/markdown'
import { textEdition } from '../lib/forms/article/text'
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
  await pMap(
    articles,
    async (article) => {
      const manuscript = await manuscriptOf(edition, article, siteUrl)
      const { address } = article
      await folder.write(fileAt(textAddress(address), ''), textEdition(manuscript))
      await folder.write(fileAt(markdownAddress(address), ''), markdownEdition(manuscript))
      await folder.write(fileAt(liteAddress(address), 'index.html'), liteArticle(manuscript, addresses))
      progress.step()
    },
    { concurrency: atOnce },
  )
  await folder.write(fileAt(liteAddress(frontAddress), 'index.html'), liteFront(edition, siteUrl))
  progress.end()
}
