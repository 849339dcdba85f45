import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { readSettings } from '../lib/content/settings'
import { Digests } from './digests'

type Environment = Record<string, string | undefined>

/**
 * A printed site has a stamp that says what it was printed from: the path and the content of every source, and
 * the settings. A stamp is kept for each folder that was printed into, with the name that the system has for it, so
 * that no other folder is taken for this one, whatever it holds.
 */
const folders = ['app', 'components', 'guide', 'lib', 'press', 'public']
const rootFiles = /^(?:\.env.*|.+\.(?:mjs|ts|tsx|json))$/

/** Written anew by builds and tests, and no source of the site. */
const made = new Set(['next-env.d.ts', 'fixtures', 'node_modules', '.next', 'out'])

/** The stamp the sources would give a build now. */
export function stampOf(root: string, env: Environment = process.env): string {
  const { siteUrl = '', contentDir, guide } = readSettings(env)
  const hash = createHash('sha256')
  const digests = Digests.open(root)
  hash.update(JSON.stringify([siteUrl, contentDir, guide, env.PASSPORT_NOW ?? '']))
  const atRoot = readdirSync(root).filter((name) => rootFiles.test(name) && !made.has(name))
  const sources = [...atRoot.sort(), ...[...folders, contentDir].flatMap((folder) => filesIn(root, folder))]
  for (const path of sources) hash.update(`${JSON.stringify(path)} ${digests.of(path)}\n`)
  digests.save()
  return hash.digest('hex')
}

/** Says that a print is whole. @param stamp what the sources were when it began */
export function stampPrint(root: string, stamp: string, env: Environment = process.env): void {
  const file = stampFile(root, env)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.${process.pid}`, `${stamp} ${printedFolder(root, env)}`)
  renameSync(`${file}.${process.pid}`, file)
}

/** True when the printed site is there, and is what a build would print now. */
export function isPrinted(root: string, env: Environment = process.env): boolean {
  const [file, folder] = [stampFile(root, env), printedFolder(root, env)]
  if (folder === undefined || !existsSync(file)) return false
  return readFileSync(file, 'utf8') === `${stampOf(root, env)} ${folder}`
}

function stampFile(root: string, env: Environment): string {
  return join(root, '.cache/printed', encodeURIComponent(readSettings(env).outDir))
}

/** Every build puts a folder of its own in the place of the last one, whose files may have been in others before. */
function printedFolder(root: string, env: Environment): string | undefined {
  const stats = statSync(join(root, readSettings(env).outDir), { bigint: true, throwIfNoEntry: false })
  return stats?.isDirectory() ? `${stats.ino}:${stats.mtimeNs}` : undefined
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries
    .filter(({ name }) => !made.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesIn(root, path) : [path]
    })
}
