import { readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { type Edition, visibleAt } from '../lib/edition/gate'

/** What is being printed, and where it will be published. */
export interface Printed {
  edition: Edition
  /** Without a closing slash. */
  siteUrl: string
}

/** Pages at the form of address that only articles have. */
const articlePage = /^\d{4}\/\d{2}\/\d{2}\/[^/]+\/index\.html$/

/**
 * What the printed pages are an edition of, and where it is published; undefined when no article is among
 * them. An article without a page gets no other edition either.
 */
export function printedEdition(files: readonly string[]): Printed | undefined {
  if (!files.some((file) => articlePage.test(file))) return undefined
  const { contentDir, now, siteUrl } = readSettings()
  const edition = visibleAt(readPublication(contentDir), now)
  const pages = new Set(files)
  const articles = edition.articles.filter(({ address }) => pages.has(fileAt(address, 'index.html')))
  return { edition: { ...edition, articles }, siteUrl: siteUrl ?? edition.site.url.replace(/\/+$/, '') }
}

/** The file of a page by its address. */
export function fileAt(address: string, name: string): string {
  return `${address.slice(1)}${name}`
}
