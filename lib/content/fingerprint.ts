import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names the library and what lies under it, packages and Node: what was found out by other code is found out again. */
export function fingerprint(): string {
  const hash = createHash('sha256').update(process.version).update(readFileSync('package-lock.json'))
  for (const file of readdirSync('lib', { recursive: true, encoding: 'utf8' }).sort()) {
    if (/(?<!\.test)\.(ts|mjs)$/.test(file)) hash.update(file).update(readFileSync(join('lib', file)))
  }
  return hash.digest('hex').slice(0, 16)
}
