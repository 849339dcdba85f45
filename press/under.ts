import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { encoded } from '../lib/content/paths'

/** Attributes that hold one address, on whatever element (HTML, "Attributes"; SVG 2). */
const single = new Set([
  ...['href', 'src', 'action', 'formaction', 'poster', 'cite', 'data', 'background', 'longdesc'],
  ...['manifest', 'itemid', 'xlink:href'],
])
/** Attributes that hold several, each after a comma or a space. */
const several = new Set(['srcset', 'imagesrcset', 'ping', 'itemtype'])

/**
 * A page as a site published under a path has it: that path comes before each of its own addresses. The house writes
 * addresses from the front page on, and this is the one place where a page learns where that is: in attributes, in
 * styles and in rules for what to load next. No other byte changes.
 *
 * @param path under which the site is published, as `pathOf` gives it
 */
export function underPath(html: string, path: string): string {
  if (path === '') return html
  const before = encoded(path)
  const places: number[] = []
  const visit = (node: Tree.ChildNode) => {
    places.push(...placesIn(node, html))
    const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
    for (const child of children) visit(child)
  }
  // With scripting on, the parser would take what <noscript> holds for mere text.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  for (const child of document.childNodes) visit(child)
  return withBefore(html, places, before)
}

/** Where in the text an own address begins. */
function placesIn(node: Tree.ChildNode, html: string): number[] {
  if (!('tagName' in node)) return []
  const { sourceCodeLocation: place } = node
  const inAttributes = Object.entries(place?.attrs ?? {}).flatMap(([name, { startOffset, endOffset }]) => {
    const pattern = patternFor(name)
    return pattern ? found(html, pattern, startOffset + name.length, endOffset) : []
  })
  const pattern = patternWithin(node)
  if (!pattern || !place?.startTag) return inAttributes
  return [...inAttributes, ...found(html, pattern, place.startTag.endOffset, place.endOffset)]
}

/** `/` that begins an address of this site, and neither one of another (`//host`) nor the end of a tag or a word. */
const own = String.raw`(\/)(?!\/)`
const value = new RegExp(String.raw`(?<=^\s*=\s*["']?\s*)${own}`, 'dg')
const values = new RegExp(String.raw`(?<=^\s*=\s*["']?\s*|[\s,])${own}`, 'dg')
/** In `url(/…)`, with or without a quote, which an attribute writes as a character reference. */
const url = new RegExp(String.raw`(?<=url\(\s*(?:["']|&quot;|&#x27;|&#39;)?)${own}`, 'dgi')
/** In JSON a text that begins so. */
const text = new RegExp(`(?<=")${own}`, 'dg')

function patternFor(attribute: string): RegExp | undefined {
  if (single.has(attribute)) return value
  if (several.has(attribute)) return values
  return attribute === 'style' ? url : undefined
}

function patternWithin({ tagName, attrs }: Tree.Element): RegExp | undefined {
  if (tagName === 'style') return url
  const isRule = attrs.some(({ name, value }) => name === 'type' && value === 'speculationrules')
  return tagName === 'script' && isRule ? text : undefined
}

function found(html: string, pattern: RegExp, start: number, end: number): number[] {
  return Array.from(
    html.slice(start, end).matchAll(pattern),
    ({ indices }) => start + (indices?.[1]?.[0] ?? 0),
  )
}

function withBefore(html: string, places: readonly number[], before: string): string {
  const sorted = [0, ...[...places].sort((a, b) => a - b)]
  return sorted.map((place, i) => html.slice(place, sorted[i + 1])).join(before)
}
