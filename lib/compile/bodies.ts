import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fingerprint } from '../fingerprint'
import { readSettings } from '../settings'
import { languageOfSite } from '../typography/language'
import { compile } from './compile'

/** Tells what one version of the compiler made from what another did. */
let compiler: string | undefined

/**
 * The body of an MDX file as a program, which the application runs with its own React. A text is compiled once in the
 * life of the cache, in development as in print, and by whoever asks first.
 * @param file relative to the repository
 */
export async function compiledBody(file: string): Promise<string> {
  const siteLanguage = languageOfSite(readSettings().contentDir)
  compiler ??= fingerprint()
  const digest = createHash('sha256')
    .update(`${compiler} ${siteLanguage} ${file}\n`)
    .update(await readFile(resolve(file)))
    .digest('hex')
  const kept = join('.cache', 'bodies', `${digest.slice(0, 32)}.js`)
  if (existsSync(kept)) return readFile(kept, 'utf8')
  const code = await compile(resolve(file), { siteLanguage })
  await mkdir(dirname(kept), { recursive: true })
  // Written beside and renamed: two builds may meet here, and one may be stopped.
  const partial = `${kept}.${process.pid}.part`
  await writeFile(partial, code)
  await rename(partial, kept)
  return code
}
