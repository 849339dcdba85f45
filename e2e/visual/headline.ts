import type { Page } from 'playwright/test'
import { linesOf } from './lines'
import { survey } from './survey'

/** Headlines of 90 letters, the most that house style allows, with short words and long. */
export const longHeadlines = [
  'Why the new railway from China to Uzbekistan crosses Kyrgyzstan and what Moscow says of it',
  'Nagorno-Karabakh’s last Armenians describe the ten days in which their country disappeared',
  'The constitutional court in Chișinău lets the referendum stand and Brussels breathes again',
  'How a Liberian flag, a Greek owner and an Indian crew keep one tanker of Libyan oil at sea',
]

/** In how many lines the page sets this headline. */
export async function linesOfHeadline(page: Page, headline: string): Promise<number> {
  await page.locator('.article-head h1').evaluate((node, text) => {
    node.textContent = text
  }, headline)
  return linesOf(await survey(page)).filter(({ block }) => block.name === 'h1').length
}
