import { expect, test } from 'playwright/test'
import { componentFiles, withoutExamples } from '../guide/components'
import { checked, writing } from '../guide/writing'
import { guideAddresses } from './site'

/** Pages of components; the rules of the check have a page of their own. */
const wholePages = guideAddresses().filter((address) => /^\/style\/(?!rules\/)./.test(address))

test('the guide shows every component with what it is for, its examples or pages, and its source', async ({
  page,
}) => {
  await page.goto('/style/')
  for (const { name, source } of componentFiles()) {
    const entry = page.locator(`[id="${name}"]`)
    await expect(entry.getByRole('heading', { name, exact: true, level: 3 }), name).toHaveCount(1)
    const seen = await entry.locator('.example, .ways a').count()
    expect(seen > 0, name).toBe(!(name in withoutExamples))
    expect(await entry.locator('pre code').last().textContent(), name).toBe(source)
  }
})

test('a writer finds what to copy, and what the check says of the wrong way', async ({ page }) => {
  await page.goto('/style/')
  for (const [name, { right, wrong }] of Object.entries(writing)) {
    const usage = page.locator(`#write-${name}`)
    await expect(usage.locator('pre code').first()).toHaveText(right, { useInnerText: false })
    const told = await usage.locator('.complaints b').allTextContents()
    expect(told).toEqual(checked(wrong).map(({ code }) => code))
  }
})

test('a source is copied by its button, where scripts run', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/style/')
  await page.getByRole('button', { name: 'Copy the right Aside' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(writing.Aside.right)
})

test('the guide leads to every whole page it makes', async ({ page }) => {
  expect(wholePages.length).toBeGreaterThan(20)
  await page.goto('/style/')
  const ways = await page
    .locator('#pages .ways a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(ways.sort()).toEqual(wholePages)
})

test('the long read is six thousand words long', async ({ page }) => {
  await page.goto('/style/six-thousand-words/')
  const text = await page.locator('.prose').textContent()
  expect(text?.split(/\s+/).length).toBeGreaterThanOrEqual(6000)
})

test('a portrait is whole on one screen of a desk, its box kept from the start', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  // An image that never comes: its box must be there all the same.
  await page.route('/images/**', () => {})
  await page.goto('/style/portrait/', { waitUntil: 'domcontentloaded' })
  const box = await page.locator('.hero img').boundingBox()
  expect(box?.height).toBeGreaterThan(600)
  expect(box?.height).toBeLessThanOrEqual(900)
})

test('Arabic runs from right to left, with its mark on its own side', async ({ page }) => {
  await page.goto('/style/right-to-left/')
  const quote = page.locator('.pull-quote').first()
  await expect(quote.locator('blockquote')).toHaveCSS('direction', 'rtl')
  const right = await quote.evaluate((node) => getComputedStyle(node, '::before').right)
  expect(Number.parseFloat(right)).toBeLessThan(10)
})

test('a whole article in Arabic is mirrored, joined and upright, and its code is read from the left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/style/in-arabic/')
  await expect(page.locator('main')).toHaveCSS('direction', 'rtl')
  const first = await page
    .locator('.prose > p')
    .first()
    .evaluate((node) => {
      const letter = getComputedStyle(node, '::first-letter')
      return {
        float: letter.float,
        grown: letter.fontSize !== getComputedStyle(node).fontSize,
        drop: letter.getPropertyValue('initial-letter'),
      }
    })
  expect(first).toEqual({ float: 'none', grown: false, drop: 'normal' })
  for (const slanted of ['.prose em', '.dek', '.bio'])
    await expect(page.locator(slanted).first()).toHaveCSS('font-style', 'normal')
  for (const spaced of ['h1', '.kicker', '.stamp span'])
    await expect(page.locator(spaced).first()).toHaveCSS('letter-spacing', /^(?:0px|normal)$/)
  for (const code of ['.prose pre', '.prose p code', '.machine-zone'])
    await expect(page.locator(code).first()).toHaveCSS('direction', 'ltr')
  const quote = page.locator('.pull-quote')
  const mark = await quote.evaluate((node) => Number.parseFloat(getComputedStyle(node, '::before').right))
  const [box, words] = [await quote.boundingBox(), await quote.locator('blockquote').boundingBox()]
  // The mark hangs at the right, and the words make room for it there.
  expect(mark).toBeLessThan(10)
  expect((box?.x ?? 0) + (box?.width ?? 0) - (words?.x ?? 0) - (words?.width ?? 0)).toBeGreaterThan(50)
})

test('a search that finds nothing says so', async ({ page }) => {
  await page.goto('/style/empty-search/?q=qzxqzx')
  await expect(page.getByRole('status')).toContainText('No article answers to this')
})
