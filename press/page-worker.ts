import { basename } from 'node:path'
import { pathOf } from '../lib/content/home'
import type { Problem } from '../lib/content/problem'
import type { Allow } from '../lib/content/schema/identity'
import { handSlice } from '../lib/edition/slice/handed'
import { editionOf, pageOf, type Slice } from '../lib/edition/slice/slice'
import type { Application } from './application'
import { besideArticle } from './beside'
import { imagesBeside } from './cards'
import { framesIn } from './frames'
import { type Answered, type Ask, openHost } from './host'
import { allMade, type Made, oneMade } from './made'
import type { Asked } from './pages'
import { type Plain, plain } from './plain'
import { withPolicy } from './policy'
import { Store } from './store'
import { underPath } from './under'

export interface PageTask {
  app: Application
  asked: Asked
  /** What the page is made from; absent for a page of the style guide, which shows what it likes. */
  slice: Slice | undefined
  /** What readers of a message know the folder by. */
  outDir: string
  siteUrl: string
  /** Other hosts that the page may turn to. */
  allow: Allow
}

/** What was made for a page, or why it is none. */
export type Judged = Made | { problems: Problem<string>[] }

let host: Promise<Ask> | undefined

const store = new Store()

/** Loads the application before a page is asked for. */
export async function ready(app: Application): Promise<void> {
  host ??= openHost(app)
  await host
}

/** Prints one page with all that is made beside it: asks the application for it, and takes out what is Next's. */
export default async function printPage(task: PageTask): Promise<Judged> {
  const { app, asked, slice, siteUrl } = task
  host ??= openHost(app)
  const ask = await host
  handSlice(slice)
  const page = judged(await ask(asked), task)
  if ('problems' in page) return page
  const { html } = page
  const printed = oneMade(await store.put(asked.file, html), html, siteUrl)
  const own: Made = { ...printed, named: { ...printed.named, frames: framesIn(html) } }
  const edition = slice && editionOf(slice)
  const content = slice && edition && pageOf(slice, edition)
  if (!content) return own
  const printing = { edition, siteUrl, store }
  const forms = content.kind === 'article' ? [await besideArticle(printing, content.article, html)] : []
  const all = allMade([own, ...forms])
  // What feeds take of an article is in no file of it; its forms name all that feeds do.
  return allMade([all, await imagesBeside(printing, [slice.address, content], all.named.cards)])
}

function judged({ status, type, text }: Answered, { app, asked, outDir, allow, siteUrl }: PageTask): Plain {
  const file = `${basename(outDir)}/${asked.file}`
  if (status !== asked.status) return { problems: [failed(file, `${asked.address} with status ${status}`)] }
  if (!asked.file.endsWith('.html')) return { html: text }
  if (!type.startsWith('text/html')) return { problems: [failed(file, `${asked.address} with ${type}`)] }
  const page = plain(text, { buildId: app.buildId, nextPath: app.nextPath, file, allow })
  return 'html' in page ? { html: withPolicy(underPath(page.html, pathOf(siteUrl)), allow) } : page
}

function failed(file: string, how: string): Problem<string> {
  return {
    ...{ code: 'page-failed', file, line: 1, column: 1 },
    message: `the application answered ${how}, which is no page to print`,
    hint: 'What it said of the reason is above',
  }
}
