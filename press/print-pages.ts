import pMap from 'p-map'
import type { Problem } from '../lib/content/problem'
import { startProgress } from '../lib/content/progress'
import { digestsOf, type Slice } from '../lib/edition/slice/slice'
import type { Slices } from '../lib/edition/slice/slices'
import type { Application } from './application'
import type { Folder } from './folder'
import { keyOf } from './key'
import type { Made } from './made'
import type { PageTask, PrintedPage } from './page-worker'
import type { Asked } from './pages'
import { refuseIfAny } from './refuse'
import { entryOf } from './routes'
import { openWorkers } from './workers'

/** What pages are printed with. */
export interface Printer {
  app: Application
  /** Names the code, the packages and the settings that make a page, beside what it is made from. */
  printer: string
  /** What the folder will be called. */
  outDir: string
  /** Cuts from the edition what each page is made from. */
  slices: Slices
}

/** What was made for each address. */
export type PrintedPages = ReadonlyMap<string, Made>

/** Puts every page that is asked for into the folder: from the store where it has the page, printed where it has not. */
export async function printPages(
  { app, printer, outDir, slices }: Printer,
  pages: readonly Asked[],
  folder: Folder,
): Promise<PrintedPages> {
  refuseIfAny(pages.filter(({ address }) => entryOf(app, address) === undefined).map(unknown))
  const printed = new Map<string, Made>()
  const anew: { asked: Asked; key: string | undefined }[] = []
  for (const asked of pages) {
    const key = asked.isGuide ? undefined : keyFor(await slices.at(asked.address), { printer, folder })
    const known = key === undefined ? undefined : folder.store.recall(key)
    if (known && folder.take(known)) printed.set(asked.address, known)
    else anew.push({ asked, key })
  }
  if (anew.length === 0) return printed
  const workers = openWorkers<PageTask, PrintedPage>(new URL('page-worker.ts', import.meta.url), anew.length)
  const progress = startProgress('Printing pages', anew.length)
  const problems: Problem<string>[] = []
  try {
    await pMap(
      anew,
      async ({ asked, key }) => {
        const slice = asked.isGuide ? undefined : await slices.at(asked.address)
        const page = await workers.run({ app, asked, slice, outDir, siteUrl: folder.siteUrl })
        progress.step()
        if ('problems' in page) {
          problems.push(...page.problems)
          return
        }
        if (!folder.take(page)) throw new Error(`${asked.file} vanished from the store while it was printed.`)
        if (key !== undefined) folder.store.keep(key, page)
        printed.set(asked.address, page)
      },
      { concurrency: workers.count * 2 },
    )
  } finally {
    await workers.close()
  }
  progress.end()
  refuseIfAny(problems)
  return printed
}

/** The name of a page by all that it is made from and with. */
function keyFor(slice: Slice, { printer, folder }: { printer: string; folder: Folder }): string {
  return keyOf(printer, slice.address, [folder.siteUrl, ...Object.values(digestsOf(slice))])
}

function unknown({ address, file }: Asked): Problem<string> {
  return {
    ...{ code: 'unknown-entry', file, line: 1, column: 1 },
    message: `no entry of the compiled application answers for ${address}, so nothing says what it is`,
    hint: 'Remove what asks for it, or add its route to app/',
  }
}
