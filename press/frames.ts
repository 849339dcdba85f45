import { frameOrigins } from '../lib/content/hosted-videos'

/** A player that is put in the place of a link once a reader asks for it; in the text of a page a quote is escaped. */
const frame = / data-frame="(https:\/\/[a-z0-9.-]+)\//g

/** The origins whose players a page shows in a frame, each once. */
export function framesIn(html: string): string[] {
  const found = new Set(Array.from(html.matchAll(frame), ([, origin = '']) => origin))
  return [...found].filter((origin) => frameOrigins.has(origin)).sort()
}
