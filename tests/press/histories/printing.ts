import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'

export interface Settings {
  contentDir: string
  outDir: string
  cacheDir: string
  now: Date
}

export interface How {
  /** Milliseconds after which the process is killed as a machine that fails would. */
  killAfter?: number
  /** A module that the process loads before all others, with what it is told. */
  preload?: { module: string; env: Record<string, string> }
}

/** How a build ended, and what it said. */
export interface Built {
  code: number | null
  output: string
}

/** `npm run build`, without the npm. */
export async function build({ contentDir, outDir, cacheDir, now }: Settings, how: How = {}): Promise<Built> {
  const preload = how.preload ? ['--import', resolve(how.preload.module)] : []
  const child = spawn(process.execPath, ['--import', 'tsx', ...preload, 'press/build.ts'], {
    env: {
      ...process.env,
      ...{ CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: cacheDir, PASSPORT_NOW: now.toISOString() },
      ...{ SITE_URL: '', STYLE_GUIDE: '', NODE_ENV: 'production' as const, ...how.preload?.env },
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const ended = once(child, 'close')
  if (how.killAfter !== undefined) {
    await Promise.race([ended, setTimeout(how.killAfter)])
    child.kill('SIGKILL')
  }
  const [code] = await ended
  return { code, output }
}

/** Every file of a print by its path, compressed forms and what nginx includes among them, with the digest of its bytes. */
export function printed(outDir: string): Record<string, string> {
  const all = ['', '.nginx'].flatMap((ending) =>
    filesIn(`${outDir}${ending}`).map((file) => [`${ending}/${file}`, `${outDir}${ending}/${file}`] as const),
  )
  return Object.fromEntries(all.map(([name, path]) => [name, digestOf(path)]))
}

/** What one print has that another has not, or has otherwise. */
export function differing(a: Record<string, string>, b: Record<string, string>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((file) => a[file] !== b[file]).sort()
}

/** Gives every file of a folder another name in another folder, but for those that are there. */
export function link(from: string, to: string): void {
  for (const file of filesIn(from)) {
    const path = join(to, file)
    mkdirSync(dirname(path), { recursive: true })
    if (!existsSync(path)) linkSync(join(from, file), path)
  }
}

/** What takes seconds to encode, and is the same for whoever encodes it: a clean print, too, may take these as they are. */
export function linkPictures(from: string, to: string): void {
  for (const kind of ['images', 'crops', 'qualities']) link(join(from, kind), join(to, kind))
}

export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort()
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('base64url')
}
