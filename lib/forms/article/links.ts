import type { Definition, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** The absolute form of an address in an article. An address that is absolute stays as it was written. */
export function absoluteUrl(href: string, { siteUrl, url }: { siteUrl: string; url: string }): string {
  if (/^\/(?!\/)/.test(href)) return `${siteUrl}${href}`
  return URL.canParse(href) ? href : new URL(href, url).href
}

/** Makes every link absolute, and writes out those whose address is defined elsewhere in the text. */
export function resolveLinks(body: Root, addresses: { siteUrl: string; url: string }): void {
  const definitions = new Map<string, Definition>()
  visit(body, 'definition', (node) => {
    // As in CommonMark, the first of two definitions counts.
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  visit(body, (node, index, parent) => {
    if (node.type === 'link') node.url = absoluteUrl(node.url, addresses)
    if (node.type === 'linkReference' && parent && index !== undefined) {
      const url = absoluteUrl(definitions.get(node.identifier)?.url ?? '', addresses)
      parent.children[index] = { type: 'link', url, children: node.children }
    }
    if (node.type === 'definition' && parent && index !== undefined) {
      parent.children.splice(index, 1)
      return index
    }
    return undefined
  })
}
