import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from '../../press/files'

/** The files of two folders that are not in both, byte by byte alike. */
export async function differences(one: string, other: string): Promise<string[]> {
  const [first, second] = await Promise.all([one, other].map(filesUnder))
  const names = new Set([...(first ?? []), ...(second ?? [])])
  const bytes = (folder: string, name: string) => readFileSync(join(folder, name))
  return [...names].sort().flatMap((name) => {
    if (!second?.includes(name)) return [`${name} is in the first print only`]
    if (!first?.includes(name)) return [`${name} is in the second print only`]
    return bytes(one, name).equals(bytes(other, name)) ? [] : [`${name} differs`]
  })
}

/** Prints the site twice for one moment, and says what differs. True when nothing does. */
export async function printTwice(): Promise<boolean> {
  const now = new Date().toISOString()
  const folders = ['.cache-twice-1', '.cache-twice-2']
  for (const folder of folders) {
    const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
      stdio: 'inherit',
      env: { ...process.env, OUT_DIR: folder, PASSPORT_NOW: now },
    })
    if (status !== 0) return false
  }
  const found = await differences(folders[0] ?? '', folders[1] ?? '')
  for (const folder of folders) rmSync(folder, { recursive: true })
  process.stdout.write(found.length === 0 ? 'Two prints, the same bytes.\n' : `${found.join('\n')}\n`)
  return found.length === 0
}
