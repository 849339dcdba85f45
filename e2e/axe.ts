import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright/test'

/** Where axe lies, for a page that is to have it from the beginning. */
export const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Rules {
  /** The rules to apply; absent: all. */
  only?: readonly string[]
  /** Those of all to leave out. */
  except?: readonly string[]
}

/** What axe holds against the page as it stands, one line a rule. */
export async function faults(page: Page, { only, except = [] }: Rules = {}): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  // Evaluated, since the policy of our pages lets no stranger's script in.
  if (!isThere) await page.evaluate(readFileSync(axePath, 'utf8'))
  const { violations } = await page.evaluate(
    (options): Promise<AxeResults> =>
      // What is right need not be listed: it takes half the time.
      Reflect.get(window, 'axe').run({ ...options, resultTypes: ['violations'] }),
    {
      runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: tags },
      rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    },
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
