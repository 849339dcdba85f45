import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { cacheFolder } from '../content/cache-folder'
import { isWhole } from './whole'

/**
 * The path of a file in the cache, which is made when it is not there, or not to its end.
 * @param name relative to the cache; it must change with the bytes
 */
export async function kept(name: string, make: () => Promise<Uint8Array>): Promise<string> {
  const path = join(cacheFolder(), name)
  if (isWhole(path)) return path
  const bytes = await make()
  await mkdir(dirname(path), { recursive: true })
  // Whole or not at all, whoever else makes it at the same moment; what a crash of the machine loses is made again.
  await writeFileAtomic(path, Buffer.from(bytes), { fsync: false })
  return path
}
