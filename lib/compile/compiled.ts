import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fingerprint } from '../content/fingerprint'
import { readSettings } from '../content/settings'
import { kept } from '../pictures/cache'
import { compile } from './compile'
import { languageOfSite } from './language'

/** Tells what one version of the compiler made from what another did. */
let compiler: string | undefined

/**
 * The body of an MDX file as a program, which the application runs with its own React. A text is compiled once in the
 * life of the cache, in development as in print, by whoever asks first.
 * @param file relative to the repository
 */
export async function compiledBody(file: string): Promise<string> {
  const siteLanguage = languageOfSite(readSettings().contentDir)
  compiler ??= fingerprint()
  const digest = createHash('sha256')
    .update(`${compiler} ${siteLanguage} ${file}\n`)
    .update(await readFile(resolve(file)))
    .digest('hex')
  const name = `bodies/${digest.slice(0, 32)}.js`
  return readFile(await kept(name, async () => Buffer.from(await compile(file, { siteLanguage }))), 'utf8')
}
