import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { publicFiles } from '../lib/content/public-files'
import type { Publication } from '../lib/content/publication'
import { Slices } from '../lib/edition/slice/slices'
import { hostRules } from '../lib/hosting/rules'
import { checkPrinted } from './addresses'
import { checkCards } from './cards'
import { printCrawlers } from './crawlers'
import { editionToPrint } from './edition'
import { itemsIn, printFeeds } from './feeds'
import { Folder } from './folder'
import { askedOfGuide, picturesOfGuide, recordingsOfGuide } from './guide'
import { checkHostRules, printHostFiles, printNginxFiles } from './hosts'
import { printImages } from './images'
import { printMedia } from './media'
import { isPacked } from './packing'
import { askedOf } from './pages'
import { type PrintedPages, type Printer, printPages } from './print-pages'
import { printRecordings } from './recordings'
import { printSearch } from './search'
import { Store } from './store'
import { sweep } from './sweep'
import { draftOf, mendAfterKill, switchFolder } from './switch-folder'

/** Prints the edition of the settings with the compiled application, and puts it in the place of the last print. Returns its pages. */
export async function print(
  publication: Publication,
  outDir: string,
  { app, workers, guide, printer }: Pick<Printer, 'app' | 'workers' | 'printer'> & { guide: boolean },
): Promise<PrintedPages> {
  const { edition, siteUrl } = editionToPrint(publication)
  const draft = draftOf(outDir)
  await mendAfterKill(outDir)
  await mkdir(draft, { recursive: true })
  try {
    const folder = new Folder(draft, siteUrl, new Store())
    for (const [address, path] of publicFiles(publication.contentDir))
      await printPublic(folder, address, path)
    const pages = [...askedOf(edition), ...(guide ? await askedOfGuide(app) : [])]
    const printed = await printPages(
      { app, workers, printer, outDir, slices: new Slices(edition, siteUrl), allow: edition.site.allow },
      pages,
      folder,
    )
    const rules = await hostRules(edition, { siteUrl, frames: [...folder.named.frames].sort() })
    await printFeeds({ folder, edition, itemOf: itemsIn(printed), printer })
    await printCrawlers(folder, edition)
    await printHostFiles(folder, rules)
    await printMedia(folder, app)
    await printImages(folder, edition, guide ? await picturesOfGuide(edition) : [])
    printRecordings(folder, edition, guide ? recordingsOfGuide(edition) : [])
    checkCards(folder)
    await printSearch(
      folder,
      edition.articles.flatMap(({ address }) => printed.get(address)?.parts.found ?? []),
      { printer, language: edition.site.language },
    )
    checkHostRules(outDir, folder.files, rules)
    checkPrinted(outDir, folder.files, edition)
    await printNginxFiles(`${draft}.nginx`, rules, { siteUrl, out: basename(outDir) })
    await switchFolder(draft, outDir)
    await switchFolder(`${draft}.nginx`, `${outDir}.nginx`)
    sweep(folder.store.root)
    return printed
  } finally {
    for (const rest of [draft, `${draft}.nginx`]) await rm(rest, { recursive: true, force: true })
  }
}

/** A file that is copied as it is is the publication's own, and may change under the press: what is printed is a copy. */
async function printPublic(folder: Folder, address: string, path: string): Promise<void> {
  const file = address.slice(1)
  if (isPacked(file, (await stat(path)).size)) await folder.write(file, await readFile(path))
  else folder.copy(file, path)
}
