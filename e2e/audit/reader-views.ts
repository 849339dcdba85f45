import type { Browser } from 'playwright'
import { liteAddress } from '../../lib/content/address'
import type { Edition } from '../../lib/edition/gate'
import { lost, readerView, toldBy } from '../reader-view'
import { at, type Finding, type Result, unlessNone } from './check'
import type { Site } from './site'

/** What a browser's view for reading makes of every article, on its page and as text only: all of it, word for word. */
export async function readerViews(browser: Browser, edition: Edition, site: Site): Promise<Result> {
  const page = await browser.newPage()
  const findings: Finding[] = []
  for (const article of edition.articles) {
    const told = await toldBy(edition, article, site.siteUrl)
    for (const address of [article.address, liteAddress(article.address)]) {
      const html = (await site.ask(address)).body.toString()
      const isLite = address !== article.address
      findings.push(...at(address, lost(await readerView(page, html), told, { isLite })))
    }
  }
  await page.close()
  return unlessNone(['article'], site, { checked: 2 * edition.articles.length, findings })
}
