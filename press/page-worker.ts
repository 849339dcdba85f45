import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Problem } from '../lib/content/problem'
import type { Application } from './application'
import { framesIn, withFramePolicy } from './frames'
import { type Answered, type Ask, openHost } from './host'
import { type Named, namedIn } from './named'
import type { Asked } from './pages'
import { type Plain, plain } from './plain'

export interface PageTask {
  app: Application
  asked: Asked
  /** The folder to print into, and what readers of a message know it by. */
  folder: string
  outDir: string
  siteUrl: string
}

export type PrintedPage = { named: Named } | { problems: Problem<string>[] }

let host: Promise<Ask> | undefined

/** Prints one page: asks the application for it, takes out what is Next's, and says what the rest names. */
export default async function printPage(task: PageTask): Promise<PrintedPage> {
  const { app, asked, folder, siteUrl } = task
  host ??= openHost(app)
  const answer = await (await host)(asked)
  const page = judged(answer, task)
  if ('problems' in page) return page
  const path = join(folder, asked.file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, page.html)
  return { named: { ...namedIn(page.html, siteUrl), frames: framesIn(page.html) } }
}

function judged({ status, type, text }: Answered, { app, asked, outDir }: PageTask): Plain {
  const file = `${basename(outDir)}/${asked.file}`
  if (status !== asked.status) return { problems: [failed(file, `${asked.address} with status ${status}`)] }
  if (!asked.file.endsWith('.html')) return { html: text }
  if (!type.startsWith('text/html')) return { problems: [failed(file, `${asked.address} with ${type}`)] }
  const page = plain(text, { buildId: app.buildId, nextPath: app.nextPath, file })
  return 'html' in page ? { html: withFramePolicy(page.html) } : page
}

function failed(file: string, how: string): Problem<string> {
  return {
    ...{ code: 'page-failed', file, line: 1, column: 1 },
    message: `the application answered ${how}, which is no page to print`,
    hint: 'What it said of the reason is above',
  }
}
