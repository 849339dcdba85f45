import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { NextAdapter } from 'next'
import { hostRules } from '../lib/hosting/rules'
import type { Problem } from '../lib/problem'
import { startProgress } from '../lib/progress'
import { printCards } from './cards'
import { compress } from './compress'
import { printCrawlers } from './crawlers'
import { each } from './each'
import { type Printed, printedEdition } from './edition'
import { printEditions } from './editions'
import { filesUnder } from './files'
import { checkHostRules, printHostFiles, printNginxFiles } from './hosts'
import { printImages } from './images'
import { exportFolder, renderedAddresses } from './manifests'
import { handlerFiles, type Page, readPages, strayPages } from './pages'
import { clashes, removePayloads } from './payload'
import { plain } from './plain'
import { refuseIfAny } from './refuse'
import { printSearch } from './search'
import { forgetPrint, stampPrint } from './stamp'
import { sweep } from './sweep'

/** What Next tells an adapter about a finished build. */
export type Build = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]

/** Files in work at once: enough to keep the disk busy, few enough to stay small. */
const atOnce = 8

/**
 * Turns Next's export into the site: plain pages, nothing unused, everything compressed. `stamp` says what
 * the sources were when the build began.
 */
export async function print(build: Build, stamp: string): Promise<void> {
  const { distDir, projectDir } = build
  forgetPrint(projectDir)
  const outDir = await exportFolder(distDir)
  const rendered = await renderedAddresses(distDir)
  const files = await filesUnder(outDir)
  const handlers = handlerFiles(rendered)
  const { pages, problems } = await readPages(distDir, rendered)
  refuseIfAny([
    ...problems,
    ...strayPages(files, { pages, handlers, publicDir: join(projectDir, 'public') }),
    ...clashes(files, pages, handlers),
  ])

  await printPlainPages(build, outDir, pages)
  await removePayloads({ distDir, outDir }, files, { pages, handlers })
  const printed = printedEdition(pages.map(({ file }) => file))
  if (printed) await printContent(outDir, pages, printed)
  await sweep(outDir, pages)
  await compress(outDir)
  stampPrint(projectDir, stamp)
}

/** What the content makes beside its pages. */
async function printContent(outDir: string, pages: readonly Page[], printed: Printed): Promise<void> {
  const { edition, siteUrl } = printed
  const rules = await hostRules(edition, { siteUrl, plain: pages.every(({ plain }) => plain) })
  const written = [...(await printCrawlers(outDir, printed)), ...(await printHostFiles(outDir, rules))]
  const naming = [...pages.map(({ file }) => file), ...written]
  await printImages(outDir, naming, edition)
  await printCards(outDir, naming, printed)
  await printSearch(outDir, pages, edition)
  await printEditions(outDir, edition, siteUrl)
  await printNginxFiles(outDir, rules)
  checkHostRules(outDir, await filesUnder(outDir), rules)
}

/** A page that is refused stays as Next wrote it, so that the places in the report can be looked up. */
async function printPlainPages(build: Build, outDir: string, pages: readonly Page[]): Promise<void> {
  const { buildId, config } = build
  const nextPath = `${config.assetPrefix || config.basePath}/_next/`
  const problems: Problem<string>[] = []
  const plainPages = pages.filter((page) => page.plain)
  const progress = startProgress('Printing plain pages', plainPages.length)
  await each(plainPages, atOnce, async ({ file }) => {
    const path = join(outDir, file)
    const page = plain(await readFile(path, 'utf8'), {
      buildId,
      nextPath,
      file: `${basename(outDir)}/${file}`,
    })
    if ('html' in page) await writeFile(path, page.html)
    else problems.push(...page.problems)
    progress.step()
  })
  progress.end()
  refuseIfAny(problems)
}
