import { constants } from 'node:fs'
import { copyFile, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises'
import { join } from 'node:path'

/** A second folder with the same files, each under a second name; on another disk, copies. */
export async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [old, own] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await linkTree(old, own)
    else if (entry.isSymbolicLink()) await symlink(await readlink(old), own)
    else await link(old, own).catch(() => copyFile(old, own, constants.COPYFILE_FICLONE))
  }
}
