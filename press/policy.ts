import { createHash } from 'node:crypto'
import { nobody } from '../lib/content/schema/identity'
import { pagePolicies } from '../lib/hosting/policy'
import { framesIn } from './frames'

/** In the text of a page `<` is escaped, and in its data and styles as well: what looks like a tag is one. */
const style = /<style[^>]*>([\s\S]*?)<\/style>/g
const script = /<script(?=[^>]* src="(\/[^"]*)")/g
const foreignScript = /<script(?=[^>]* src="https:)/
const speculation = '<script type="speculationrules"'

/** Where a policy holds for all that follows: right after the words that say in which letters the page is written. */
const beginning = /<head>(?:<meta charset="utf-8"\s*\/?>)?/i

/**
 * The page with its own policy: it runs the scripts that it names, is dressed by the styles that stand in it, shows the
 * players that it has, and nothing else, whatever its host says and whatever somebody puts into it later.
 * @param allow other hosts that it may turn to
 */
export function withPolicy(html: string, allow = nobody): string {
  const policies = pagePolicies(
    {
      styles: Array.from(html.matchAll(style), ([, css = '']) => hashOf(css)),
      scripts: Array.from(html.matchAll(script), ([, address = '']) => address),
      speculates: html.includes(speculation),
      frames: framesIn(html),
      runsOthers: foreignScript.test(html),
    },
    allow,
  )
  const metas = policies.map((policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`)
  const start = beginning.exec(html)
  if (!start) throw new Error('A page has no head, so there is no place for its policy.')
  const end = start.index + start[0].length
  return html.slice(0, end) + metas.join('') + html.slice(end)
}

function hashOf(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`
}
