import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright/test'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe holds against the page as it stands, one line a rule. */
export async function faults(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  if (!isThere) await page.addScriptTag({ path: axePath })
  const { violations } = await page.evaluate(
    (values): Promise<AxeResults> =>
      // What is right need not be listed: it takes half the time.
      Reflect.get(window, 'axe').run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    tags,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
