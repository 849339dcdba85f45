import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publicFiles } from '../content/public-files'

/** Where it lies on the site. */
const markAddress = '/icon.svg'

/** The width and height it is drawn in. */
export const markSize = 64

/** The publication's mark, from which every icon is made. */
export function markFile(): string {
  const file = publicFiles().get(markAddress)
  if (file === undefined)
    throw new Error('public/icon.svg is not there; expected the mark of the publication.')
  return join(/*turbopackIgnore: true*/ process.cwd(), file)
}

/** The mark as part of another drawing. */
export function mark(): string {
  return readFileSync(markFile(), 'utf8').replace(/<\/?svg[^>]*>/g, '')
}
