import { copyFile, rm } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Problem } from '../lib/content/problem'
import type { Page } from './pages'

/** Beside a page Next writes it once more for its router: `index.txt`, and a `__next.*.txt` for each segment. */
const payloadName = /^(?:index|__next\..+)\.txt$/

/** The payload files beside pages, with their page. A file alike elsewhere is somebody else's. */
export function payloads(
  files: readonly string[],
  pages: readonly Page[],
): Array<{ file: string; page: Page }> {
  const pageAt = new Map(pages.map((page) => [page.file, page]))
  return files
    .filter((file) => payloadName.test(posix.basename(file)))
    .flatMap((file) => {
      const page = pageAt.get(posix.join(posix.dirname(file), 'index.html'))
      return page ? [{ file, page }] : []
    })
}

/** Where a route handler and the payload of a client page want the same file, one of them would be lost. */
export function clashes(
  files: readonly string[],
  pages: readonly Page[],
  handlers: ReadonlySet<string>,
): Problem<string>[] {
  return payloads(files, pages)
    .filter(({ file, page }) => !page.plain && handlers.has(file))
    .map(({ file, page }) => ({
      ...{ code: 'clash', file, line: 1, column: 1 },
      message: `a route handler writes this file, and Next keeps the data of the client page ${page.file} in it`,
      hint: 'Give the handler another name, or make the page plain',
    }))
}

/** Removes the payload of plain pages; a handler's file of the same name gets its own bytes back. */
export async function removePayloads(
  build: { outDir: string; distDir: string },
  files: readonly string[],
  known: { pages: readonly Page[]; handlers: ReadonlySet<string> },
): Promise<void> {
  const unneeded = payloads(files, known.pages).filter(({ page }) => page.plain)
  await Promise.all(
    unneeded.map(({ file }) =>
      known.handlers.has(file)
        ? copyFile(join(build.distDir, 'server', 'app', `${file}.body`), join(build.outDir, file))
        : rm(join(build.outDir, file)),
    ),
  )
}
