import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The publication's mark, from which every icon is made. */
export const markFile = join(/*turbopackIgnore: true*/ process.cwd(), 'public', 'icon.svg')

/** The width and height it is drawn in. */
export const markSize = 64

/** The mark as part of another drawing. */
export function mark(): string {
  return readFileSync(markFile, 'utf8').replace(/<\/?svg[^>]*>/g, '')
}
