import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../lib/content/problem'
import { needsNextScript, runsOurCode } from './client-code'
import { clientModules, type Rendered } from './manifests'

/** A page of the export. */
export interface Page {
  /** Its file in the output folder: `2008/08/28/slug/index.html`. */
  file: string
  /** True when no client component of ours runs on it, so that it needs no JavaScript. */
  plain: boolean
}

/** The page for an unknown address, which Next also writes at two addresses of its own. */
export const missingPage = { address: '/_not-found', file: '404.html', copies: ['404', '_not-found'] }

/** What Next renders for itself and does not export. */
const unexported = '/_global-error'

/** A route handler writes a file of its own choosing: what it made is not ours to change. */
export function handlerFiles(rendered: readonly Rendered[]): Set<string> {
  return new Set(rendered.filter(isHandler).map(({ address }) => address.slice(1)))
}

/** The pages of the export by their files, as the build's own manifests give them. */
export async function readPages(
  distDir: string,
  rendered: readonly Rendered[],
): Promise<{ pages: Page[]; problems: Problem<string>[] }> {
  const judged = new Map<string, Promise<string[]>>()
  const modulesOf = (entry: string) => {
    const known = judged.get(entry) ?? clientModules(distDir, entry)
    judged.set(entry, known)
    return known
  }
  const pages: Page[] = []
  const problems: Problem<string>[] = []
  for (const route of rendered) {
    if (isHandler(route) || route.address === unexported) continue
    const file = pageFile(route.address)
    const modules = (await Promise.all(route.entries.map(modulesOf))).flat()
    const plain = !modules.some(runsOurCode)
    pages.push({ file, plain })
    if (plain) problems.push(...modules.filter(needsNextScript).map((module) => lostScript(file, module)))
  }
  return { pages, problems }
}

/** HTML files nobody accounts for: neither a page, nor a handler's, nor copied from `public/`. */
export function strayPages(
  files: readonly string[],
  known: { pages: readonly Page[]; handlers: ReadonlySet<string>; publicDir: string },
): Problem<string>[] {
  const pages = new Set(known.pages.map(({ file }) => file))
  const copies = new Set(missingPage.copies.map((folder) => `${folder}/index.html`))
  return files
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !pages.has(file) && !copies.has(file) && !known.handlers.has(file))
    .filter((file) => !existsSync(join(known.publicDir, file)))
    .map((file) => ({
      ...{ code: 'stray-page', file, line: 1, column: 1 },
      message:
        "no route in the build's manifests accounts for this page, so nothing says whether it is plain",
      hint: 'Remove what wrote it, or teach press/pages.ts how Next now names its files',
    }))
}

function isHandler({ entries }: Rendered): boolean {
  return entries.some((entry) => entry.endsWith('/route'))
}

function pageFile(address: string): string {
  if (address === missingPage.address) return missingPage.file
  return address === '/' ? 'index.html' : `${address.slice(1)}/index.html`
}

function lostScript(file: string, module: string): Problem<string> {
  return {
    ...{ code: 'lost-script', file, line: 1, column: 1 },
    message: `the page uses Next's ${module}, which needs the scripts a plain page does without`,
    hint: 'Use what HTML offers (<script src defer>, <form>), or make it part of a client component',
  }
}
