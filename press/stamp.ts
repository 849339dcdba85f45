import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A printed site carries a stamp of what it was printed from: path, size and time of every source, and the
 * settings. Comparing the newest time would miss a file that was deleted, or moved here with an old time;
 * hashing the contents would read gigabytes of images before every start. The stamp lies in `.next`, which
 * Next empties when a build begins, so a build that failed is never taken for one that is done.
 */
const stampName = 'passport-stamp'
const folders = ['app', 'components', 'lib', 'press', 'public']
const rootFiles = /^(?:\.env.*|.+\.(?:mjs|ts|tsx|json))$/
const settings = ['SITE_URL', 'CONTENT_DIR', 'OUT_DIR', 'PASSPORT_NOW']

/** Written anew by builds and tests, and no source of the site. */
const made = new Set(['next-env.d.ts', 'fixtures', 'node_modules', '.next', 'out'])

/** The stamp the sources would give a build now. */
export function stampOf(root: string, env: Record<string, string | undefined> = process.env): string {
  const hash = createHash('sha256')
  for (const name of settings) hash.update(`${name}=${env[name] ?? ''}\n`)
  const atRoot = readdirSync(root).filter((name) => rootFiles.test(name) && !made.has(name))
  for (const name of atRoot.sort()) hash.update(fileLine(root, name))
  for (const folder of [...folders, env.CONTENT_DIR || 'content']) addFolder(hash, root, folder)
  return hash.digest('hex')
}

export function stampBuild(distDir: string, stamp: string): void {
  writeFileSync(join(distDir, stampName), stamp)
}

/** True when the printed site is there, and is what a build would print now. */
export function isPrinted(root: string): boolean {
  const stamp = join(root, '.next', stampName)
  if (!existsSync(join(root, 'out')) || !existsSync(stamp)) return false
  return readFileSync(stamp, 'utf8') === stampOf(root)
}

function addFolder(hash: ReturnType<typeof createHash>, root: string, folder: string): void {
  if (!existsSync(join(root, folder))) return
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (made.has(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) addFolder(hash, root, path)
    else hash.update(fileLine(root, path))
  }
}

function fileLine(root: string, path: string): string {
  const { size, mtimeMs } = statSync(join(root, path))
  return `${path} ${size} ${mtimeMs}\n`
}
