import { Mistake } from '../lib/content/mistake'
import { suggest } from '../lib/content/nearest'
import type { MadeFrom } from '../lib/edition/slice/slice'
import type { Ledger } from './ledger'
import type { PrintedPages } from './print-pages'

/**
 * Why the page at an address was printed, or kept, with everything it is made from.
 * @throws Mistake when there is no such page
 */
export function explanationOf(address: string, ledger: Ledger, printed: PrintedPages): string {
  const page = printed.get(address)
  if (!page?.key)
    throw new Mistake(`No page of content stands at ${address}. ${suggest(address, printed.keys())}`)
  const before = ledger.before()[address]
  const now = ledger.store.recall(page.key)?.from ?? []
  if (before === page.key) return `${address} was kept: nothing it is made from has changed.\n${listed(now)}`
  const known = before === undefined ? undefined : ledger.store.recall(before)?.from
  if (!known) return `${address} was printed: no record tells of an earlier one.\n${listed(now)}`
  return `${address} was printed:\n${differences(known, now).join('')}`
}

function listed(from: readonly MadeFrom[]): string {
  return from.map(([name]) => `  ${name}\n`).join('')
}

function differences(before: readonly MadeFrom[], now: readonly MadeFrom[]): string[] {
  const [then, since] = [new Map(before), new Map(now)]
  const lines = [
    ...now
      .filter(([name, digest]) => then.has(name) && then.get(name) !== digest)
      .map(([name]) => `  changed  ${name}\n`),
    ...now.filter(([name]) => !then.has(name)).map(([name]) => `  new      ${name}\n`),
    ...before.filter(([name]) => !since.has(name)).map(([name]) => `  gone     ${name}\n`),
  ]
  return lines.length > 0 ? lines : ['  the order of what it is made from\n']
}
