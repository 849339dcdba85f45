import { expect, test } from 'playwright/test'
import { faults } from './axe'
import { desk, everyPage, phone, schemes } from './site'

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
