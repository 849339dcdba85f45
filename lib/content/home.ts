import { parsePath } from './paths'
import { readSettings, type Settings } from './settings'

/** Where the site is published, without a closing slash: what the settings say goes before `site.yaml`. */
export function homeOf(
  { url }: { url: string },
  { siteUrl }: Pick<Settings, 'siteUrl'> = readSettings(),
): string {
  return siteUrl ?? url.replace(/\/+$/, '')
}

/**
 * The path under which the site is published, as people read it: `/revista` of `https://example.edu/revista`, and
 * nothing at the root of a host. Within the house every address begins at the front page of the site; this is what
 * comes before it where a browser or a host is told of one.
 *
 * @param home where the site is published, as `homeOf` says
 */
export function pathOf(home: string): string {
  const { pathname } = new URL(home)
  return (parsePath(pathname) ?? '').replace(/\/$/, '')
}
