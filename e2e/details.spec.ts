import { expect, type Locator, type Page, test } from 'playwright/test'
import { articles, desk, phone, schemes } from './site'

/** How far down the page the baseline of an element's first line lies. */
const baseline = (element: Locator) =>
  element.evaluate((node) => {
    const mark = Object.assign(document.createElement('span'), { style: 'display: inline-block' })
    node.prepend(mark)
    const { bottom } = mark.getBoundingClientRect()
    mark.remove()
    return Math.round(bottom * 10) / 10
  })

async function expectOneBaseline(items: Locator) {
  const found = await Promise.all((await items.all()).map(baseline))
  expect(found.length).toBeGreaterThan(2)
  expect(new Set(found).size).toBe(1)
}

test('the ways to share stand on one line, and so do the ways to other pages', async ({ page }) => {
  await page.setViewportSize(desk)
  await page.goto(articles.harbour)
  await expectOneBaseline(page.locator('.share li:first-child, .share a'))
  await page.goto('/page/1/')
  await expectOneBaseline(page.locator('.pagination > *'))
})

test('no caption and no credit ends on a lonely word', async ({ page }) => {
  await page.setViewportSize(desk)
  await page.goto(articles.harbour)
  const words = 'the crane of the harbour is seen from the long quay by night with all its lamps lit'.split(
    ' ',
  )
  for (let count = 1; count <= 3 * words.length; count += 1) {
    const text = Array.from({ length: count }, (_, i) => words[i % words.length]).join(' ')
    for (const place of ['caption', 'credit']) {
      expect(await lastLine(page, place, text), `${place} of ${count} words`).toBeGreaterThan(
        count > 1 ? 1 : 0,
      )
    }
  }
})

/** How many words the last line of the hero's caption or credit has with another text. */
function lastLine(page: Page, place: string, text: string): Promise<number> {
  return page.locator('.hero .caption p').evaluate(
    (line, [where, words = '']) => {
      const [node, credit] = [line.firstChild, line.querySelector('.credit')]
      if (!node || !credit) throw new Error('a caption has a text and a credit')
      node.textContent = where === 'caption' ? `${words} ` : 'The quay. '
      credit.textContent = where === 'credit' ? words : 'The Gazette · CC BY 4.0'
      const rows = new Map<number, number>()
      const walker = document.createTreeWalker(where === 'credit' ? credit : line, NodeFilter.SHOW_TEXT)
      for (let run = walker.nextNode(); run; run = walker.nextNode()) {
        for (const { index, 0: word } of (run.textContent ?? '').matchAll(/\S+/g)) {
          const range = document.createRange()
          range.setStart(run, index)
          range.setEnd(run, index + word.length)
          const row = Math.round(range.getBoundingClientRect().bottom / 8)
          rows.set(row, (rows.get(row) ?? 0) + 1)
        }
      }
      return rows.get(Math.max(...rows.keys())) ?? 0
    },
    [place, text],
  )
}

for (const colorScheme of schemes) {
  test(`the ring of focus goes round the whole card, in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/sections/coast/')
    const card = page.locator('.card').first()
    await card.getByRole('link').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    const ring = await card.getByRole('link').evaluate((link) => {
      const { outlineStyle, outlineWidth, width, height } = getComputedStyle(link, '::after')
      return {
        outlineStyle,
        outlineWidth,
        width: Number.parseFloat(width),
        height: Number.parseFloat(height),
      }
    })
    const box = await card.boundingBox()
    expect(ring).toMatchObject({ outlineStyle: 'solid', outlineWidth: '2px' })
    expect(Math.abs(ring.width - (box?.width ?? 0))).toBeLessThan(1)
    expect(Math.abs(ring.height - (box?.height ?? 0))).toBeLessThan(1)
    await expect(card).toHaveCSS('outline-style', 'none')
  })
}

test('a table is a part with a name, and a stop for the keyboard only where it scrolls', async ({ page }) => {
  await page.setViewportSize(desk)
  await page.goto(articles.everything)
  const box = page.getByRole('region', { name: 'Shelf, Thing, Number, Last used, Remark' })
  await expect(box).not.toHaveAttribute('tabindex')
  await page.setViewportSize({ ...phone, width: 320 })
  await expect(box).toHaveAttribute('tabindex', '0')
  await page.setViewportSize(desk)
  await expect(box).not.toHaveAttribute('tabindex')
})

test('a browser without styles reads every part as a part, and nothing twice', async ({ page }) => {
  await page.goto(articles.everything)
  await page.locator('style').evaluateAll((all) => {
    for (const style of all) style.remove()
  })
  // biome-ignore lint/performance/useDomNodeTextContent: where a block ends is what is asked
  const text = await page.locator('body').innerText()
  expect(text).toMatch(/^Skip to the text\n+Gazette\n/)
  expect(text).not.toMatch(/GAZETTE|<</)
  // What stands under a quotation or a picture does not run into what follows.
  expect(text).toMatch(/· Source\n/)
  expect(text).toMatch(/The quay outside the store\. The Gazette · CC BY 4\.0\n/)
})
