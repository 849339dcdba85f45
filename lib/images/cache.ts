import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What is made once outlives builds here; the folder can be deleted at any time, and kept between machines. */
const cache = join(/*turbopackIgnore: true*/ process.cwd(), '.cache')

/**
 * The path of a file in the cache, which is made when it is not there.
 * @param name relative to the cache; it must change with the bytes
 */
export async function kept(name: string, make: () => Promise<Uint8Array>): Promise<string> {
  const path = join(cache, name)
  if (existsSync(path)) return path
  const bytes = await make()
  await mkdir(dirname(path), { recursive: true })
  // Written beside and renamed: a build that is stopped leaves no half image under a true name.
  const partial = `${path}.${process.pid}.part`
  await writeFile(partial, bytes)
  await rename(partial, path)
  return path
}
