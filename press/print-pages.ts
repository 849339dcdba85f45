import { createHash } from 'node:crypto'
import pMap from 'p-map'
import { mark } from '../lib/cards/mark'
import type { Problem } from '../lib/content/problem'
import { startProgress } from '../lib/content/progress'
import type { Allow } from '../lib/content/schema/identity'
import { type MadeFrom, namesOf, type Slice } from '../lib/edition/slice/slice'
import type { Slices } from '../lib/edition/slice/slices'
import type { Application } from './application'
import type { Folder } from './folder'
import { keyOf } from './key'
import type { Made } from './made'
import type { Judged, PageTask } from './page-worker'
import type { Asked } from './pages'
import { refuseIfAny } from './refuse'
import { entryOf } from './routes'
import { atOnce, openWorkers, type Workers } from './workers'

/** The processes that print pages. */
export type PageWorkers = Workers<PageTask, Judged>

/** Begins a process that prints pages, while there is something else to do. */
export function openPageWorkers(app: Application): PageWorkers {
  const workers: PageWorkers = openWorkers(new URL('page-worker.ts', import.meta.url))
  // Whatever fails here fails again at the first page, where somebody hears of it.
  workers.prepare('ready', app).catch(() => {})
  return workers
}

/** What pages are printed with. */
export interface Printer {
  app: Application
  /** Processes that are ready; they are begun when there is a page to print otherwise. */
  workers?: PageWorkers | undefined
  /** Names the code, the packages and the settings that make a page, beside what it is made from. */
  printer: string
  /** What the folder will be called. */
  outDir: string
  /** Cuts from the edition what each page is made from. */
  slices: Slices
  /** Other hosts that pages may turn to. */
  allow: Allow
}

/** What was made for an address, and the key of its record in the store; a page of the style guide has none. */
export interface PrintedPage extends Made {
  key?: string | undefined
}

export type PrintedPages = ReadonlyMap<string, PrintedPage>

/** Puts every page that is asked for into the folder: from the store where it has the page, printed where it has not. */
export async function printPages(
  { app, workers, printer, outDir, slices, allow }: Printer,
  pages: readonly Asked[],
  folder: Folder,
): Promise<PrintedPages> {
  refuseIfAny(pages.filter(({ address }) => entryOf(app, address) === undefined).map(unknown))
  const signed = createHash('sha256').update(mark()).digest('hex')
  const printed = new Map<string, PrintedPage>()
  const anew: { asked: Asked; from: MadeFrom[]; key: string | undefined }[] = []
  for (const asked of pages) {
    const from = asked.isGuide ? [] : allOf(await slices.at(asked.address), { printer, folder, signed })
    const key = asked.isGuide ? undefined : keyOf(asked.address, from.flat())
    const known = key === undefined ? undefined : folder.store.recall(key)
    if (known && folder.take(known)) printed.set(asked.address, { ...known, key })
    else anew.push({ asked, from, key })
  }
  if (anew.length === 0) return printed
  const ready = workers ?? openPageWorkers(app)
  const progress = startProgress('Printing pages', anew.length)
  const problems: Problem<string>[] = []
  try {
    await pMap(
      anew,
      async ({ asked, from, key }) => {
        const slice = asked.isGuide ? undefined : await slices.at(asked.address)
        const page = await ready.run({ app, asked, slice, outDir, siteUrl: folder.siteUrl, allow })
        progress.step()
        if ('problems' in page) {
          problems.push(...page.problems)
          return
        }
        if (!folder.take(page)) throw new Error(`${asked.file} vanished from the store while it was printed.`)
        if (key !== undefined) folder.store.keep(key, { ...page, from })
        printed.set(asked.address, { ...page, key })
      },
      { concurrency: atOnce(anew.length) },
    )
  } finally {
    if (!workers) await ready.close()
  }
  progress.end()
  refuseIfAny(problems)
  return printed
}

/** All that a page is made from and with. */
function allOf(
  slice: Slice,
  { printer, folder, signed }: { printer: string; folder: Folder; signed: string },
): MadeFrom[] {
  return [
    ['the code, the packages and Node', printer],
    ['where the site is published', folder.siteUrl],
    ['the mark of the publication', signed],
    ...namesOf(slice),
  ]
}

function unknown({ address, file }: Asked): Problem<string> {
  return {
    ...{ code: 'unknown-entry', file, line: 1, column: 1 },
    message: `no entry of the compiled application answers for ${address}, so nothing says what it is`,
    hint: 'Remove what asks for it, or add its route to app/',
  }
}
