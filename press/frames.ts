import { frameOrigins } from '../lib/content/hosted-videos'

/** A player that is put in the place of a link once a reader asks for it; in the text of a page a quote is escaped. */
const frame = / data-frame="(https:\/\/[a-z0-9.-]+)\//g

/** The origins whose players a page shows in a frame, each once. */
export function framesIn(html: string): string[] {
  const found = new Set(Array.from(html.matchAll(frame), ([, origin = '']) => origin))
  return [...found].filter((origin) => frameOrigins.has(origin)).sort()
}

/**
 * The page with its own policy for frames. A host says one policy for all pages, which lets in every player that one of
 * them shows; each page then shuts out those that are not its own, and a policy within a page can only be narrower.
 */
export function withFramePolicy(html: string): string {
  const end = html.indexOf('</head>')
  if (end < 0) return html
  const origins = framesIn(html)
  const allowed = origins.length > 0 ? origins.join(' ') : "'none'"
  const meta = `<meta http-equiv="Content-Security-Policy" content="frame-src ${allowed}"/>`
  return html.slice(0, end) + meta + html.slice(end)
}
