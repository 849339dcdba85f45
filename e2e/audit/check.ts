import type { KindName } from './kinds'
import type { Page, Site } from './site'

/** Something wrong, with its place: an address of the site. */
export interface Finding {
  where: string
  what: string
}

/** What came of a check. One that looked at nothing has failed: silence is no proof. */
export interface Result {
  /** How many things were looked at. */
  checked: number
  findings: readonly Finding[]
  /** Why it could not run here; absent when it did. */
  notRun?: string
}

/** A row of the audit. */
export interface Check {
  /** The item of the list of what crawlers must find (docs/decisions/010-audit.md); absent for what goes beyond it. */
  item?: number
  /** What is true when nothing fails. */
  name: string
  run(site: Site): Promise<Result> | Result
}

/** What is wrong with a page, a sentence each. */
export type Look = (page: Page, site: Site) => readonly string[] | Promise<readonly string[]>

/** A check that looks at every page of some kinds. */
export function onPages(kinds: readonly KindName[], look: Look): Check['run'] {
  return async (site) => {
    const pages = site.pages.filter(({ kind }) => kinds.includes(kind.name))
    const findings = await Promise.all(pages.map(async (page) => at(page.address, await look(page, site))))
    return unlessNone(kinds, site, { checked: pages.length, findings: findings.flat() })
  }
}

/** What came of looking at pages of some kinds, of which a publication may have none. */
export function unlessNone(kinds: readonly KindName[], { claims }: Site, result: Result): Result {
  const isOwed = kinds.some((kind) => claims.kinds.has(kind))
  return result.checked > 0 || isOwed ? result : { ...result, notRun: 'the publication has no such page' }
}

/** The same place for several sentences. */
export function at(where: string, sentences: readonly string[]): Finding[] {
  return sentences.map((what) => ({ where, what }))
}

/** A sentence when the two differ, and none when they are the same. */
export function differs(what: string, found: unknown, expected: unknown): string[] {
  const [one, other] = [found, expected].map((value) => JSON.stringify(value))
  return one === other ? [] : [`${what} is ${one}; expected ${other}`]
}

/** A sentence when something is missing or empty. */
export function lacks(what: string, value: unknown): string[] {
  const isThere = typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null
  return isThere ? [] : [`no ${what}`]
}
