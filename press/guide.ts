import type { Application } from './application'
import { openHost } from './host'
import { type Asked, asking } from './pages'

const first = '/style/'

/** The pages of the style guide: its first page, and those of it that the first page leads to. */
export async function askedOfGuide(app: Application): Promise<Asked[]> {
  const { text } = await (await openHost(app))(asking(first))
  const linked = Array.from(text.matchAll(/href="(\/style\/[^"#]*)"/g), ([, address = '']) => address)
  return [...new Set([first, ...linked])].map(asking)
}
