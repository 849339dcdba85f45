import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The files that are copied as they are, by their addresses, each with its path in the repository: those of `public/`,
 * and in their place or beside them those of a folder `public/` that a publication brings in its content folder.
 */
export function publicFiles(contentDir = settled()): ReadonlyMap<string, string> {
  return new Map([...filesOf('public'), ...filesOf(join(contentDir, 'public'))])
}

/** The content folder of the settings; where none is read yet, nothing is validated here. */
function settled(): string {
  return process.env.CONTENT_DIR || 'content'
}

function filesOf(folder: string): [address: string, path: string][] {
  const root = join(/*turbopackIgnore: true*/ process.cwd(), folder)
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
    .map((address) => [address, join(folder, address)])
}
