import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fingerprint } from '../content/fingerprint'
import { Source } from '../content/source'
import { kept } from '../pictures/cache'
import { closing } from '../pictures/whole'
import { compile } from './compile'
import type { Compiling } from './plugins'

/** Tells what one version of the compiler made from what another did. */
let compiler: string | undefined

/**
 * The body of an MDX file as a program, which the application runs with its own React. A text is compiled once in the
 * life of the cache, in development as in print, by whoever asks first.
 * @param file relative to the repository
 */
export async function compiledBody(file: string, text: string, settings: Compiling): Promise<string> {
  compiler ??= fingerprint()
  const digest = createHash('sha256')
    .update(`${compiler} ${settings.siteLanguage} ${file}\n`)
    .update(text)
    .update(settings.mentions?.length ? `\n${JSON.stringify(settings.mentions)}` : '')
    .update(settings.preview ? `\n${JSON.stringify(settings.preview)}` : '')
    .digest('hex')
  const name = `bodies/${digest.slice(0, 32)}.js`
  const make = async () => Buffer.from((await compile(new Source(file, text), settings)) + closing)
  return readFile(await kept(name, make), 'utf8')
}
