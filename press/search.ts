import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProgress } from '../lib/content/progress'
import { filesUnder } from './files'
import type { Folder } from './folder'
import { keyOf } from './key'
import { allMade, type KeptPart } from './made'
import type { SearchEntry } from './search-entry'
import { indexFolder, writeIndex } from './search-index'

/**
 * Indexes every article of the edition by its printed page: what is found is what the page says, set as it is
 * printed, and what was not printed cannot be found.
 * @param found what a search finds of each article, in the order of the edition
 */
export async function printSearch(
  folder: Folder,
  found: readonly KeptPart[],
  { printer, language }: { printer: string; language: string },
): Promise<void> {
  const { store } = folder
  const key = keyOf('search', [printer, language, ...found.map(({ object }) => object)])
  const known = store.recall(key)
  if (known && folder.take(known)) return
  const progress = startProgress('Indexing for search', found.length)
  const draft = await mkdtemp(join(tmpdir(), 'search-'))
  try {
    await writeIndex(
      entriesOf(found, (part) => store.read(part), progress.step),
      { folder: draft, language },
    )
    const files = await filesUnder(draft)
    const written = files.map(async (file) =>
      folder.write(`${indexFolder}/${file}`, await readFile(join(draft, file))),
    )
    store.keep(key, allMade(await Promise.all(written)))
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  progress.end()
}

function* entriesOf(
  found: readonly KeptPart[],
  read: (part: KeptPart) => string,
  done: () => void,
): Generator<SearchEntry> {
  for (const part of found) {
    yield JSON.parse(read(part))
    done()
  }
}
