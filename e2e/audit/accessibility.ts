import pMap from 'p-map'
import type { Browser } from 'playwright'
import { startProgress } from '../../lib/content/progress'
import { axePath, faults } from '../axe'
import { at, type Finding, type Result } from './check'

/** What a scheme decides, and a window does not. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** The narrowest window a page must bear (WCAG 1.4.10), and a desk in both schemes. */
const windows = [
  { width: 320, colorScheme: 'light', except: ofColour },
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark', only: ofColour },
] as const
/** As many as there are cores in the smallest machine it runs on. */
const atOnce = 2

/** What axe finds on pages, narrow and wide, light and dark. @param base where the server listens */
export async function accessibility(
  browser: Browser,
  base: string,
  addresses: readonly string[],
): Promise<Result> {
  const findings: Finding[] = []
  const progress = startProgress('Looking with axe at', addresses.length)
  const queue = await Promise.all(
    Array.from({ length: atOnce }, async () => {
      const page = await browser.newPage()
      // Contrast is judged by colours; alternative text stands in the page.
      await page.route('**/images/**', (route) => route.abort())
      // Compiled once for all pages of this window, which takes less than half the time.
      await page.addInitScript({ path: axePath })
      return page
    }),
  )
  await pMap(
    addresses,
    async (address) => {
      const page = queue.pop()
      if (!page) throw new Error('more pages are looked at than were opened')
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`${base}${address}`)
      for (const { width, colorScheme, ...rules } of windows) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        // What looks at its own width has done so by the next picture but one.
        await page.evaluate(
          () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
        )
        const found = await faults(page, rules)
        findings.push(
          ...at(
            address,
            found.map((fault) => `${width} px, ${colorScheme}: ${fault}`),
          ),
        )
      }
      queue.push(page)
      progress.step()
    },
    { concurrency: atOnce },
  )
  progress.end()
  return { checked: addresses.length, findings: findings.sort((a, b) => (a.where < b.where ? -1 : 1)) }
}
