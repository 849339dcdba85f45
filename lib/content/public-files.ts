import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The addresses of the files that are copied as they are, from `public/`. */
export function publicFiles(): ReadonlySet<string> {
  const folder = join(/*turbopackIgnore: true*/ process.cwd(), 'public')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length)),
  )
}
