import { expect, type Page } from 'playwright/test'

/** Opens a page with its fonts, and without its images: their boxes must stand without them. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.route('/images/**', (route) => route.abort())
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  if (address.includes('?q=')) await expect(page.locator('.search-results article').first()).toBeVisible()
}

/** Sets the window's width in CSS pixels, and waits until margin notes hang where they will stay. */
export async function setWidth(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
}

/** Sets what the reader's browser takes for ordinary text, in pixels: 16 unless the reader says otherwise. */
export async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
  await session.detach()
}

/** What a reader may set for herself without losing anything (WCAG 2.2, 1.4.12); decoration is not text. */
export const wideSpacing = `
  * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
  [aria-hidden=true], [aria-hidden=true] * { letter-spacing: normal !important; word-spacing: normal !important }
`
