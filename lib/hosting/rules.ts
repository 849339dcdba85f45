import type { Edition } from '../edition/gate'
import { type HeaderRule, headersOf } from './headers'
import { type Redirect, redirectsOf } from './redirects'

/** What an edition asks of its host: the one source of every file that a host reads. */
export interface HostRules {
  redirects: readonly Redirect[]
  headers: readonly HeaderRule[]
}

/** The rules of an edition. @param settings where it is published, and the origins whose players its pages show */
export async function hostRules(
  edition: Edition,
  { siteUrl, frames }: { siteUrl: string; frames: readonly string[] },
): Promise<HostRules> {
  return {
    redirects: await redirectsOf(edition),
    headers: headersOf({ articles: edition.articles, siteUrl, frames, allow: edition.site.allow }),
  }
}
