import type { Problem } from '../lib/content/problem'
import { startProgress } from '../lib/content/progress'
import type { Application } from './application'
import type { Folder } from './folder'
import type { PageTask, PrintedPage } from './page-worker'
import type { Asked } from './pages'
import { refuseIfAny } from './refuse'
import { entryOf } from './routes'
import { openWorkers } from './workers'

/** Prints every page that is asked for into the folder. @param outDir what the folder will be called */
export async function printPages(
  app: Application,
  pages: readonly Asked[],
  folder: Folder,
  outDir: string,
): Promise<void> {
  refuseIfAny(pages.filter(({ address }) => entryOf(app, address) === undefined).map(unknown))
  const workers = openWorkers<PageTask, PrintedPage>(new URL('page-worker.ts', import.meta.url), pages.length)
  const progress = startProgress('Printing pages', pages.length)
  const problems: Problem<string>[] = []
  try {
    await Promise.all(
      pages.map(async (asked) => {
        folder.claim(asked.file)
        const page = await workers.run({ app, asked, outDir, folder: folder.path, siteUrl: folder.siteUrl })
        if ('problems' in page) problems.push(...page.problems)
        else folder.note(page.named)
        progress.step()
      }),
    )
  } finally {
    await workers.close()
  }
  progress.end()
  refuseIfAny(problems)
}

function unknown({ address, file }: Asked): Problem<string> {
  return {
    ...{ code: 'unknown-entry', file, line: 1, column: 1 },
    message: `no entry of the compiled application answers for ${address}, so nothing says what it is`,
    hint: 'Remove what asks for it, or add its route to app/',
  }
}
