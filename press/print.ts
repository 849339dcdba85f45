import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hostRules } from '../lib/hosting/rules'
import { checkPrinted } from './addresses'
import type { Application } from './application'
import { printCards } from './cards'
import { compress } from './compress'
import { printCrawlers } from './crawlers'
import { editionToPrint } from './edition'
import { printEditions } from './editions'
import { filesUnder } from './files'
import { Folder } from './folder'
import { askedOfGuide, picturesOfGuide, recordingsOfGuide } from './guide'
import { checkHostRules, printHostFiles, printNginxFiles } from './hosts'
import { printImages } from './images'
import { printMedia } from './media'
import { askedOf } from './pages'
import { printPages } from './print-pages'
import { printRecordings } from './recordings'
import { printSearch } from './search'
import { draftOf, removeDrafts, switchFolder } from './switch-folder'

/** Prints the edition of the settings with the compiled application, and puts it in the place of the last print. */
export async function print(app: Application, outDir: string, { guide }: { guide: boolean }): Promise<void> {
  const { edition, siteUrl } = editionToPrint()
  const draft = draftOf(outDir)
  await removeDrafts(outDir)
  await mkdir(draft, { recursive: true })
  try {
    const folder = new Folder(draft, siteUrl)
    for (const file of await filesUnder('public')) await folder.copy(file, join('public', file))
    await printPages(app, [...askedOf(edition), ...(guide ? await askedOfGuide(app) : [])], folder, outDir)
    const rules = await hostRules(edition, { siteUrl, frames: [...folder.named.frames].sort() })
    const items = await printEditions(folder, edition)
    await printCrawlers(folder, edition, items)
    await printHostFiles(folder, rules)
    await printMedia(folder, app)
    await printImages(folder, edition, guide ? await picturesOfGuide(edition) : [])
    await printRecordings(folder, edition, guide ? recordingsOfGuide(edition) : [])
    await printCards(folder, edition)
    await printSearch(folder, edition)
    checkHostRules(outDir, folder.files, rules)
    checkPrinted(outDir, folder.files, edition)
    await compress(draft)
    await printNginxFiles(`${draft}.nginx`, rules)
    await switchFolder(draft, outDir)
    await switchFolder(`${draft}.nginx`, `${outDir}.nginx`)
  } finally {
    for (const rest of [draft, `${draft}.nginx`]) await rm(rest, { recursive: true, force: true })
  }
}
