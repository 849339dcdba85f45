import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const repository = join(import.meta.dirname, '..')

/** What an application is compiled from, beside the files at the root of the project that configure the compiler. */
const folders = ['app', 'components', 'guide', 'lib']
const rootFiles = /^(?:\.env.*|package\.json|tsconfig\.json|.+\.config\.(?:mjs|cjs|js|ts))$/

/** Whatever code may import; texts are read when a page is printed, and tests never. */
const noSource = /\.test\.tsx?$|\.mdx?$/

/** What judges the application when it is compiled, and the packages it is compiled with and from. */
const judges = ['press/adapter.mjs', 'press/application.ts', 'press/client-modules.ts', 'package-lock.json']

/**
 * Names the code of a project with its packages and Node: the same name, the same application.
 * @param home of the press and of the packages, which a project may share with others
 */
export function fingerprintOf(projectDir: string, home = repository): string {
  const atRoot = readdirSync(projectDir).filter((name) => rootFiles.test(name))
  const inside = folders
    .filter((folder) => existsSync(join(projectDir, folder)))
    .flatMap((folder) => sourcesIn(projectDir, folder))
  const hash = createHash('sha256').update(process.version)
  add(hash, projectDir, [...atRoot, ...inside].sort())
  add(hash, home, judges)
  return hash.digest('hex').slice(0, 32)
}

/** Names all that makes a page of what it is made from: an application, and what the press makes of its answers. */
export function printerOf(projectDir: string, home = repository): string {
  const hash = createHash('sha256').update(fingerprintOf(projectDir, home))
  add(hash, home, sourcesIn(home, 'press').sort())
  return hash.digest('hex').slice(0, 32)
}

function add(hash: Hash, root: string, files: readonly string[]): void {
  for (const file of files) {
    const bytes = readFileSync(join(root, file))
    // With its length, so that no file can pass for the end of the one before it.
    hash.update(JSON.stringify([file, bytes.length])).update(bytes)
  }
}

function sourcesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !noSource.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}
