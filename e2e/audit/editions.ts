import { parse } from 'yaml'
import { markdownAddress } from '../../lib/content/address'
import { differs, lacks } from './check'
import { articleIn, graphOf, isNode, list, type Node, text, things } from './graph'
import type { Page, Site } from './site'
import { urlOf } from './site'

/** Item 18: beside every article its Markdown, which says what it is and asks not to be found in its stead. */
export async function markdownBeside(page: Page, site: Site): Promise<string[]> {
  const { status, headers, body } = await site.ask(markdownAddress(page.address))
  if (status !== 200) return [`index.md answers ${status}`]
  const { nodes } = graphOf(page)
  const url = urlOf(page, site)
  return [
    ...frontMatterFaults(body.toString(), articleIn(nodes) ?? {}, url),
    ...differs('the type of index.md', headers.get('content-type'), 'text/markdown; charset=utf-8'),
    ...differs('X-Robots-Tag of index.md', headers.get('x-robots-tag'), 'noindex'),
    ...(headers.get('link')?.match(/<([^>]*)>;\s*rel="?canonical"?/)?.[1] === url
      ? []
      : ['index.md has no Link to its canonical page']),
  ]
}

/** @param article what the page's graph says of it */
export function frontMatterFaults(markdown: string, article: Node, url: string): string[] {
  const [, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? []
  if (yaml === undefined) return ['index.md has no front matter']
  const read: unknown = parse(yaml)
  if (!isNode(read)) return ['the front matter of index.md holds no fields']
  return [
    ...differs('title in index.md', text(read.title), text(article.headline)),
    ...differs(
      'authors in index.md',
      list(read.authors),
      things(article.author, []).map(({ name }) => name),
    ),
    ...differs('published in index.md', read.published, article.datePublished),
    ...differs('canonical in index.md', read.canonical, url),
  ]
}

/** Item 18: llms.txt (llmstxt.org) begins with a name and a summary, and its links lead to Markdown that is there. */
export async function llmsFaults(body: string, site: Pick<Site, 'ask' | 'claims'>): Promise<string[]> {
  const links = [...body.matchAll(/\]\(<?(https?:[^)>\s]+)>?\)/g)].map(([, url = '']) => url)
  const markdown = links.filter((url) => url.endsWith('/index.md'))
  const missing = await Promise.all(
    markdown.map(async (url) => ((await site.ask(url)).status === 200 ? [] : [`${url} is not there`])),
  )
  return [
    ...(/^# \S.*\n\n> \S/.test(body) ? [] : ['it does not begin with "# name" and "> summary"']),
    ...(site.claims.kinds.has('article') ? lacks('link to Markdown', markdown[0]) : []),
    ...missing.flat(),
  ]
}
