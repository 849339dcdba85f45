import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { publicationOut as out } from '../tests/publication'
import { articles, phone } from './site'

/** The search page builds what it shows, and has all styles. */
const whole = sheetIn(readFileSync(`${out}/search/index.html`, 'utf8'))

function sheetIn(html: string): string {
  return /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
}

// The policy would not let a test put another sheet in.
test.use({ bypassCSP: true, viewport: phone })

for (const address of ['/', articles.everything, articles.arabic, '/corrections/', '/about/', '/2020/']) {
  test(`${address} has less than all styles, and looks as it would with all`, async ({ page }) => {
    const own = sheetIn(readFileSync(`${out}${address}index.html`, 'utf8'))
    expect(own.length).toBeGreaterThan(5000)
    expect(own.length).toBeLessThan(whole.length)
    await page.goto(address)
    const differing = await page.evaluate(
      ([own, whole]) => {
        const looks = () =>
          [...document.querySelectorAll('body *, body, html')].flatMap((node) =>
            [null, '::before', '::after', '::marker', '::first-letter'].map((part) => {
              const style = getComputedStyle(node, part)
              return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')
            }),
          )
        const sheet = [...document.querySelectorAll('style')].find(({ textContent }) => textContent === own)
        if (!sheet) return ['the page as served has another sheet']
        const before = looks()
        sheet.textContent = whole ?? ''
        return looks().flatMap((look, index) => {
          const were = new Set(before[index]?.split(';'))
          return look.split(';').filter((one) => !were.has(one))
        })
      },
      [own, whole],
    )
    expect(differing).toEqual([])
  })
}
