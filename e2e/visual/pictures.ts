import type { Page } from 'playwright/test'

/** Where every picture of the page stands, and how large. */
const boxesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.images].map((image) => {
      const { left, top, width, height } = image.getBoundingClientRect()
      return [left, top, width, height].map((length) => length.toFixed()).join(' ')
    }),
  )

/** Opens a page whose pictures come late, and says which boxes were not yet what they became: left, top, width, height. */
export async function movedByArrival(page: Page, address: string, css = ''): Promise<string[]> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('/images/**', (route) => held.then(() => route.continue()))
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  if (css) await page.addStyleTag({ content: css })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const before = await boxesOf(page)
  release()
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map((image) => image.decode()))
  })
  const after = await boxesOf(page)
  return before.flatMap((box, i) => (box === after[i] ? [] : [`${box} became ${after[i]}`]))
}
