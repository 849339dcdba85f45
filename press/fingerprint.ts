import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const repository = join(import.meta.dirname, '..')

/** What an application is compiled from, beside the files at the root of the project that configure the compiler. */
const folders = ['app', 'components', 'guide', 'lib']
const rootFiles = /^(?:\.env.*|tsconfig\.json|.+\.config\.(?:mjs|js|ts))$/
const sources = /(?<!\.test)\.(?:tsx?|mjs|jsx?|css|svg|woff2|json)$/

/** What judges the application when it is compiled, and the packages it is compiled with and from. */
const judges = ['press/adapter.mjs', 'press/application.ts', 'press/client-modules.ts', 'package-lock.json']

/** Names the code of a project with its packages and Node: the same name, the same application. */
export function fingerprintOf(projectDir: string): string {
  const atRoot = readdirSync(projectDir).filter((name) => rootFiles.test(name))
  const inside = folders
    .filter((folder) => existsSync(join(projectDir, folder)))
    .flatMap((folder) => sourcesIn(projectDir, folder))
  const hash = createHash('sha256').update(process.version)
  for (const file of [...atRoot, ...inside].sort())
    hash.update(file).update(readFileSync(join(projectDir, file)))
  for (const file of judges) hash.update(readFileSync(join(repository, file)))
  return hash.digest('hex').slice(0, 32)
}

/** Names all that makes a page of what it is made from: an application, and what the press makes of its answers. */
export function printerOf(projectDir: string): string {
  const hash = createHash('sha256').update(fingerprintOf(projectDir))
  const press = sourcesIn(repository, 'press').sort()
  for (const file of press) hash.update(file).update(readFileSync(join(repository, file)))
  return hash.digest('hex').slice(0, 32)
}

function sourcesIn(projectDir: string, folder: string): string[] {
  return readdirSync(join(projectDir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && sources.test(entry.name))
    .map((entry) => relative(projectDir, join(entry.parentPath, entry.name)))
}
