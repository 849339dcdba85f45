import type { Edition } from '../edition/gate'
import { type HeaderRule, headersOf } from './headers'
import { type Redirect, redirectsOf } from './redirects'

/** What an edition asks of its host: the one source of every file that a host reads. */
export interface HostRules {
  redirects: readonly Redirect[]
  headers: readonly HeaderRule[]
}

/** The rules as a host is told of them: each address after the path under which the site is published. */
export function rulesUnder(path: string, { redirects, headers }: HostRules): HostRules {
  return {
    redirects: redirects.map(({ from, to, ...rest }) => ({ from: path + from, to: path + to, ...rest })),
    headers: headers.map((rule) => ({ ...rule, path: path + rule.path })),
  }
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
