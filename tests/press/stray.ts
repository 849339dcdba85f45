import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { encoded } from '../../lib/content/paths'

/** Attributes that hold words or data for our own scripts; whatever they begin with, they are no addresses. */
const words = /^(?:alt|title|content|value|placeholder|aria-.*|data-.*|class|id|d|points|lang|name|sizes)$/

/**
 * The addresses of a printed file that begin at the root of the host, and not under the path of the site: a reader or a
 * host that follows one comes out beside the site.
 *
 * @param path under which the site was printed, such as `/revista`
 */
export function strayAddresses(folder: string, file: string, path: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8')
  return addressesOf(file, text).filter((address) => {
    const isOwn = /^\/(?!\/)/.test(address)
    return (
      isOwn &&
      ![path, encoded(path)].some((above) => `${address.replace(/[?#].*/, '')}/`.startsWith(`${above}/`))
    )
  })
}

/** All that could be an address from the root of the host on, in whatever kind of file. */
function addressesOf(file: string, text: string): string[] {
  if (file.endsWith('.html')) return inPage(text)
  if (file.endsWith('.css')) return inStyle(text)
  // Every string of data, of whatever depth.
  if (/\.(?:json|webmanifest)$/.test(file)) return inData(JSON.parse(text))
  if (file === '_redirects') return text.split(/\s+/).filter((part) => part.startsWith('/'))
  if (file === '_headers') return text.split('\n').filter((line) => line.startsWith('/'))
  // That of the host itself, from which nginx leads to the site, is meant. What a variable or a pattern adds comes after.
  if (file.endsWith('.conf')) return matches(text, /(?<=[\s"])\/[^\s";~($]+/g)
  if (file.endsWith('.js')) return matches(text, /(?<=["'`])\/[\w-]+\/[^"'`]*/g)
  if (/\.(?:xml|svg)$/.test(file)) return matches(text, /(?<=(?:href|src|url)="|>)\/[^"<]*/g)
  // Markdown and plain text.
  if (/\.(?:md|txt)$/.test(file)) return matches(text, /(?<=\]\(|<|^Sitemap: )\/[^)>\s]*/gm)
  return []
}

const matches = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([found]) => found)

function inStyle(text: string): string[] {
  return Array.from(text.matchAll(/url\(\s*["']?([^"')]*)/gi), ([, address = '']) => address.trim())
}

function inData(data: unknown): string[] {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(inData) : []
}

function inPage(html: string): string[] {
  const found: string[] = []
  const visit = (node: Tree.ChildNode) => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs.filter(({ name }) => !words.test(name)))
        found.push(...(name === 'style' ? inStyle(value) : value.trim().split(/[\s,]+/)))
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      if (node.tagName === 'style') found.push(...inStyle(text))
      if (node.tagName === 'script' && text !== '') found.push(...inData(JSON.parse(text)))
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child)
  }
  for (const child of parse(html, { scriptingEnabled: false }).childNodes) visit(child)
  return found
}
