import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect, type Page, test } from 'playwright/test'
import { desk, everyPage, phone, schemes } from './site'

const axePath = createRequire(import.meta.url).resolve('axe-core')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe holds against the page as it stands, one line a rule. */
async function faults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axePath })
  const { violations } = await page.evaluate(
    (values): Promise<AxeResults> => Reflect.get(window, 'axe').run({ runOnly: { type: 'tag', values } }),
    tags,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test.beforeEach(({ page }) => page.route('/images/**', (route) => route.abort()))

for (const address of everyPage()) {
  test(`axe finds no fault in ${address}, narrow and wide, light and dark`, async ({ page }) => {
    await page.goto(address)
    for (const viewport of [{ ...phone, width: 320 }, desk]) {
      for (const colorScheme of schemes) {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        expect(await faults(page), `${viewport.width} px, ${colorScheme}`).toEqual([])
      }
    }
  })
}

test('axe would find an image without alt text and text too pale', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() =>
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<img src="/x.png"><p style="color: #ccc">Too pale to read</p>'),
  )
  const found = await faults(page)
  expect(found.join('\n')).toMatch(/^image-alt/m)
  expect(found.join('\n')).toMatch(/^color-contrast/m)
})
