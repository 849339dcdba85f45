import { basename } from 'node:path'
import type { Edition } from '../lib/edition/gate'
import { recordingsOf } from '../lib/pictures/illustrations'
import type { Recording } from '../lib/pictures/recording'
import type { Folder } from './folder'

/**
 * Puts every recording that a printed text names, and its captions, into their folder, as they are.
 * @param others recordings that are in no article of the edition
 */
export function printRecordings(
  folder: Folder,
  { articles, factsOf }: Edition,
  others: readonly Recording[] = [],
): void {
  const wanted = new Set(folder.named.recordings)
  if (wanted.size === 0) return
  const all = [...articles.flatMap((article) => recordingsOf(article, factsOf(article.file))), ...others]
  for (const { address, file } of all) {
    if (wanted.delete(basename(address))) folder.copy(address.slice(1), file)
  }
  if (wanted.size > 0) {
    throw new Error(`The pages name recordings that no published article has: ${[...wanted].join(', ')}.`)
  }
}
