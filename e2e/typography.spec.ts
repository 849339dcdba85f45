import { expect, type Page, test } from 'playwright/test'
import { articles } from './site'

/** The paragraphs of an article's text, without the marks of its notes. */
const paragraphs = (page: Page) =>
  page.locator('article p').evaluateAll((found) =>
    found.map((paragraph) => {
      const copy = paragraph.cloneNode(true)
      if (copy instanceof Element) for (const mark of copy.querySelectorAll('sup')) mark.remove()
      return copy.textContent ?? ''
    }),
  )

test('a reader of French meets no straight mark, and none that stands apart from its word', async ({
  page,
}) => {
  await page.goto(articles.french)
  await expect(page).toHaveTitle(/^Le port\u00A0: l’avis/)
  const text = await page.locator('main').textContent()
  expect(text).toContain('menée à bien\u202F? Non\u00A0: il manque')
  expect(text).toContain('faute de place\u202F; et tous')
  expect(text).toContain('p.\u00A095')
  // A context card speaks its own language, and says so.
  const cards = await page.locator('article [lang]:not([lang=fr]) p').allTextContents()
  const body = (await paragraphs(page)).filter((one) => !cards.includes(one)).join('\n')
  expect(body).not.toMatch(/["']|[^\u202F][;!?](?:\s|$)|[^\u00A0]:(?:\s|$)/)
  const [, data = ''] = /"headline":"([^"]*)"/.exec(await page.content()) ?? []
  expect(data).toBe(await page.getByRole('heading', { level: 1 }).textContent())
})

for (const address of [articles.harbour, articles.french, articles.partThree]) {
  test(`the page and the page of text only say the same, set the same: ${address}`, async ({ page }) => {
    await page.goto(`/lite${address}`)
    const lite = (await paragraphs(page)).filter((text) => text.length > 150 && !text.startsWith('['))
    expect(lite.length).toBeGreaterThan(3)
    await page.goto(address)
    expect(await paragraphs(page)).toEqual(expect.arrayContaining(lite))
  })
}

for (const asked of ["l'archipel", 'l’archipel', 'menée à bien :', '"détachement"']) {
  test(`a search for ${asked}, typed as a keyboard has it, finds what is set`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(asked)}`)
    const found = page.locator('.search-results').getByRole('link')
    await expect(found.first()).toHaveAttribute('href', articles.french)
  })
}
