import { visit } from 'unist-util-visit'
import type { Source } from '../../lib/content/source'
import { parseBody } from '../../lib/reading/mdx'
import type { Splice } from './splice'

/** An article's address, and the one it is to have. */
export interface Move {
  from: string
  to: string
}

/**
 * Turns every link of a body that leads to an address, or to what lies under it, to the new one. Undefined when the
 * file names the address in a place that cannot be told from prose, or cannot be parsed at all.
 *
 * @param siteUrl where the site is published: a link may be written out
 */
export function relink(source: Source, { from, to }: Move, siteUrl: string): Splice[] | undefined {
  if (!source.text.includes(from)) return []
  const { tree } = parseBody(source)
  if (!tree) return undefined
  const splices: Splice[] = []
  let isWhole = true
  visit(tree, (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !leadsTo(node.url, from, siteUrl)) return
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    // The words of the link may be the address too; the one that leads there stands after them, or is them.
    const words = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined
    const at = [words ?? start, start]
      .map((begin) => source.text.slice(0, end).indexOf(from, begin))
      .find((found) => found >= 0)
    if (at === undefined) isWhole = false
    else splices.push({ start: at, end: at + from.length, text: to })
  })
  return isWhole ? splices : undefined
}

function leadsTo(url: string, address: string, siteUrl: string): boolean {
  const { origin, pathname: home } = new URL(siteUrl)
  if (!URL.canParse(url, siteUrl)) return false
  const led = new URL(url, siteUrl)
  // A path is written from the front page on, wherever that is; an address whole.
  const above = url.startsWith('/') ? '' : home.replace(/\/+$/, '')
  return led.origin === origin && led.pathname.startsWith(`${above}${address}`)
}
