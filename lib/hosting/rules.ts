import type { Edition } from '../edition/gate'
import { type HeaderRule, headersOf } from './headers'
import { type Redirect, redirectsOf } from './redirects'

/** What an edition asks of its host: the one source of every file that a host reads. */
export interface HostRules {
  redirects: readonly Redirect[]
  headers: readonly HeaderRule[]
}

/** The rules of an edition. @param plain whether every page does without Next's scripts */
export async function hostRules(
  edition: Edition,
  { siteUrl, plain }: { siteUrl: string; plain: boolean },
): Promise<HostRules> {
  return {
    redirects: await redirectsOf(edition),
    headers: headersOf({ articles: edition.articles, siteUrl, plain }),
  }
}
