import {
  frontAddress,
  indexNowKeyAddress,
  liteAddress,
  llmsAddress,
  newsSitemapAddress,
  robotsAddress,
  securityAddress,
  sitemapAddress,
} from '../lib/content/address'
import { pathOf } from '../lib/content/home'
import type { Edition } from '../lib/edition/gate'
import { liteFront } from '../lib/forms/article/lite-front'
import { llmsTxt } from '../lib/forms/llms'
import { robotsTxt } from '../lib/forms/robots'
import { securityTxt } from '../lib/forms/security'
import { newsSitemap } from '../lib/forms/sitemaps/news'
import { sitemapsOf } from '../lib/forms/sitemaps/sitemaps'
import { fileAt } from './edition'
import type { Folder } from './folder'
import { withPolicy } from './policy'
import { underPath } from './under'

/** Writes what programs read of an edition as a whole, sitemaps, robots.txt and llms.txt, and the front as text only. */
export async function printCrawlers(folder: Folder, edition: Edition): Promise<void> {
  const { siteUrl } = folder
  const write = (address: string, text: string) => folder.write(fileAt(address, ''), text)
  const sitemaps = [...(await sitemapsOf(edition, siteUrl)), newsSitemap(edition, siteUrl)]
  for (const { address, xml } of sitemaps) await write(address, xml)
  // The index names the others, except that of news.
  await write(robotsAddress, robotsTxt(edition.site.crawlers, siteUrl, [sitemapAddress, newsSitemapAddress]))
  await write(llmsAddress, llmsTxt(edition, siteUrl))
  const security = securityTxt(edition.site, siteUrl)
  if (security !== undefined) await write(securityAddress, security)
  const { indexNow } = edition.site
  if (indexNow !== undefined) await write(indexNowKeyAddress(indexNow), indexNow)
  const lite = withPolicy(underPath(liteFront(edition, siteUrl), pathOf(siteUrl)))
  await folder.write(fileAt(liteAddress(frontAddress), 'index.html'), lite)
}
