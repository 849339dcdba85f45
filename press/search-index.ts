import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { SearchEntry } from './search-entry'

/** The folder of the index, as the script of the search page knows it. */
export const indexFolder = 'pagefind'

/** What of a page is its text. The header says what the entry's own facts say, and the foot what all feet do. */
const text = {
  rootSelector: 'main > article',
  excludeSelectors: [
    ...['header', 'footer', 'nav', 'small', 'summary', 'picture', '.age', '[aria-hidden]'],
    ...['[data-footnote-ref]', '[data-footnote-backref]'],
  ],
}

/** Folders and files of a query's own path; the ready-made interfaces beside them are not ours. */
const used = /^(?:fragment|index|filter|pagefind\.js|pagefind-entry\.json|.+\.pf_meta)$/

/**
 * Writes the index of the entries into `folder`. There is one for all languages, its words cut to their stems as
 * the publication's own language has them: an index of each would be a second engine for readers to fetch, and
 * a word of another language is found all the same, its query being cut alike. One entry is added after the
 * other: their order decides the bytes, and it is the order of results when no word is looked for.
 */
export async function writeIndex(
  entries: AsyncIterable<SearchEntry> | Iterable<SearchEntry>,
  { folder, language }: { folder: string; language: string },
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ ...text, forceLanguage: language })
    if (!index) throw failure('could not start', errors)
    for await (const { address, html } of entries) {
      const added = await index.addHTMLFile({ url: address, content: html })
      if (added.errors.length > 0) throw failure(`could not read ${address}`, added.errors)
    }
    await rm(folder, { recursive: true, force: true })
    const written = await index.writeFiles({ outputPath: folder })
    if (written.errors.length > 0) throw failure(`could not write ${folder}`, written.errors)
  } finally {
    await close()
  }
  await removeUnused(folder)
}

async function removeUnused(folder: string): Promise<void> {
  const engines = await enginesOf(folder)
  const unused = (await readdir(folder)).filter((name) => !used.test(name) && !engines.has(name))
  await Promise.all(unused.map((name) => rm(join(folder, name), { recursive: true })))
}

/** The engine is written for the index's language, and once more for languages it does not know. */
async function enginesOf(folder: string): Promise<Set<string>> {
  const { languages }: { languages: Record<string, { wasm: string | null }> } = JSON.parse(
    await readFile(join(folder, 'pagefind-entry.json'), 'utf8'),
  )
  return new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`))
}

function failure(what: string, errors: readonly string[]): Error {
  return new Error(`The search index ${what}: ${errors.join('; ')}.`)
}
