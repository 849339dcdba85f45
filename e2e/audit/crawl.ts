import { LinkChecker, LinkState } from 'linkinator'
import type { Finding, Result } from './check'
import { type Site, withinSite } from './site'

/** What following every link from the front page came to. */
export interface Crawl extends Result {
  /** The pages that were reached, as paths. */
  reached: ReadonlySet<string>
}

/**
 * Follows every link, image, script, style and fragment from the front page on, and the absolute addresses in
 * metadata as if the site were published already. Other sites are not asked. @param base where the front page is served,
 * without a closing slash
 */
export async function crawl(base: string, siteUrl: string): Promise<Crawl> {
  const checker = new LinkChecker()
  const { origin } = new URL(base)
  const reached = new Set<string>()
  // The page is a URL here, whatever the declared type says.
  checker.on('pagestart', (page) => reached.add(withinSite(page, { siteUrl: base })))
  const { links } = await checker.check({
    path: `${base}/`,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    redirects: 'error',
    concurrency: 20,
    urlRewriteExpressions: [{ pattern: new RegExp(`^${literal(siteUrl)}(?=/)`), replacement: base }],
    linksToSkip: async (link) => !link.startsWith(`${origin}/`),
  })
  // All that the host has is asked for: an address without the path of the site leads beside it, and is broken.
  const ours = links.filter(({ state }) => state !== LinkState.SKIPPED)
  const broken = ours.filter(({ state }) => state === LinkState.BROKEN)
  // A fragment that several links of a page share is reported once for each.
  const findings = new Map<string, Finding>()
  for (const { url, parent = base, status } of broken) {
    const what = status === 200 ? 'leads to a place that is not there' : `answers ${status ?? 'nothing'}`
    findings.set(`${parent} ${url}`, { where: pathOf(parent), what: `${pathOf(url)} ${what}` })
  }
  return { reached, checked: ours.length, findings: [...findings.values()] }
}

function pathOf(url: string): string {
  const { pathname, search, hash } = new URL(url)
  return `${pathname}${search}${hash}`
}

/** What text and data name without linking to it: feeds, sitemaps, Markdown, llms.txt, the manifest. */
export async function addressesInFiles(site: Site): Promise<Result> {
  const files = site.files.filter((file) => /\.(xml|json|md|txt|webmanifest)$/.test(file))
  const named = await Promise.all(
    files.map(async (file) =>
      addressesIn((await site.ask(file)).body.toString(), site.siteUrl).map((url) => ({ file, url })),
    ),
  )
  const findings = await Promise.all(
    named.flat().map(async ({ file, url }) => {
      const { status } = await site.ask(url)
      return status === 200 ? [] : [{ where: file, what: `${url} answers ${status}` }]
    }),
  )
  return { checked: named.flat().length, findings: findings.flat() }
}

/** The addresses of the site in a text, each once, without their fragments. */
export function addressesIn(text: string, siteUrl: string): string[] {
  const plain = text.replaceAll('&amp;', '&').replaceAll('\\/', '/')
  const found = plain.match(new RegExp(`${literal(siteUrl)}/[^\\s"'<>)\\]\\\\#]*`, 'g')) ?? []
  return [...new Set(found)].filter((url) => !/[.,;:]$/.test(url))
}

/** A text as a pattern that matches it alone. */
function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
