import { expect, test } from 'playwright/test'
import { articles, desk, guidePages, pageKinds, phone, schemes } from './site'
import { tooPale } from './visual/contrast'
import { linesOfHeadline, longHeadlines } from './visual/headline'
import { badLayout, faultsAt, misplacedText } from './visual/judge'
import { coloursOf, moving, sharedColours, uselessOnPaper } from './visual/media'
import { movedByArrival } from './visual/pictures'
import { setTextSize, setWidth, visit, wideSpacing } from './visual/visit'

// A test dresses pages otherwise, which their policy lets nobody do.
test.use({ bypassCSP: true })

/** From the narrowest phone, or a desk at 400 %, to the widest desk; 640 is a desk of 1280 at 200 %. */
const widths = [320, 390, 834, 1280, 1920]

/** What is left of a sheet of A4 between its margins of 2 cm, in CSS pixels. */
const paper = 643

for (const [state, address] of Object.entries(guidePages())) {
  test(`${state} stands clear, whole, readable and easy to press`, async ({ page }) => {
    await visit(page, address)
    // Words of sixty letters make no lines of a sensible length.
    const check = state === 'style-long-words' ? misplacedText : badLayout
    expect(await faultsAt(page, [320, 1280], check)).toEqual([])
  })
}

for (const [kind, address] of Object.entries(pageKinds())) {
  test.describe(kind, () => {
    test.beforeEach(({ page }) => visit(page, address))

    test('stands clear, whole, readable and easy to press from 320 to 1920 pixels', async ({ page }) => {
      expect(await faultsAt(page, widths, badLayout)).toEqual([])
    })

    test('loses nothing with text at 200 %, or spaced as a reader may space it', async ({ page }) => {
      await setTextSize(page, 32)
      expect(await faultsAt(page, [640, 1280], misplacedText)).toEqual([])
      await setTextSize(page, 16)
      await page.addStyleTag({ content: wideSpacing })
      expect(await faultsAt(page, [320, 768, 1440], misplacedText)).toEqual([])
    })

    test('can be read in light, dark and forced colours, and stands still when asked to', async ({
      page,
    }) => {
      for (const { width } of [phone, desk]) {
        await setWidth(page, width)
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme })
          expect(await tooPale(page), `${width} px, ${colorScheme}`).toEqual([])
        }
      }
      // Forced colours are the reader's own, in either scheme.
      await page.emulateMedia({ forcedColors: 'active' })
      expect(await tooPale(page), 'forced').toEqual([])
      await page.emulateMedia({ reducedMotion: 'reduce' })
      expect(await moving(page)).toEqual([])
    })

    test('is printed whole, black on white, without rails and buttons, whatever scheme was chosen', async ({
      page,
    }) => {
      await page.emulateMedia({ media: 'print' })
      await page.evaluate(() => document.documentElement.setAttribute('data-scheme', 'dark'))
      expect(await faultsAt(page, [paper], misplacedText)).toEqual([])
      expect(await uselessOnPaper(page)).toEqual([])
      expect(await tooPale(page)).toEqual([])
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    })
  })
}

test('a headline of 90 letters takes at most five lines of a phone', async ({ page }) => {
  await visit(page, articles.harbour)
  await setWidth(page, phone.width)
  for (const headline of longHeadlines) {
    expect(headline).toHaveLength(90)
    const lines = await linesOfHeadline(page, headline)
    expect(lines, headline).toBeGreaterThan(1)
    expect(lines, headline).toBeLessThanOrEqual(5)
  }
})

for (const address of ['/', articles.harbour]) {
  test(`the pictures of ${address} have their boxes before they arrive`, async ({ page }) => {
    for (const { width } of [phone, desk]) {
      await setWidth(page, width)
      expect(await movedByArrival(page, address)).toEqual([])
    }
  })
}

test('light and dark each have every colour, and the dark page is the same by choice as by the system', async ({
  page,
}) => {
  await visit(page, articles.harbour)
  const light = await coloursOf(page)
  expect(Object.keys(light).length).toBeGreaterThan(4)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await coloursOf(page)
  expect(sharedColours(light, dark)).toEqual([])
  await page.evaluate(() => document.documentElement.setAttribute('data-scheme', 'light'))
  expect(await coloursOf(page)).toEqual(light)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.evaluate(() => document.documentElement.setAttribute('data-scheme', 'dark'))
  expect(await coloursOf(page)).toEqual(dark)
})
