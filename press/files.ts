import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Every file under a folder, relative to it, with forward slashes, in the same order every time. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
