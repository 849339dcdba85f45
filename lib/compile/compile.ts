import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type RunLoaderOption, runLoaders } from 'loader-runner'
import { Refused } from '../content/problem'
import { beyondBounds } from '../content/read/bounds'
import { Source } from '../content/source'
import { compilerOptions } from './plugins'

const loader = createRequire(import.meta.url).resolve('@mdx-js/loader')
const run = promisify(runLoaders)

/**
 * Compiles one MDX file to the body of a function, which is given React's runtime and returns the module. What breaks a
 * rule was told by the check; what is no markup the compiler itself stops at, and a text beyond bounds never
 * reaches it.
 */
export async function compile(resource: string, settings: { siteLanguage: string }): Promise<string> {
  const options = compilerOptions(settings)
  const { result } = await run({
    resource: resolve(resource),
    loaders: [{ loader, options }],
    // A bundler tells the loader of its mode; it is told the same everywhere, so that there is one way to compile.
    context: { mode: 'production', getOptions: () => options },
    readResource: readSound,
  })
  return String(result?.[0])
}

const readSound: RunLoaderOption['readResource'] = (path, done) => {
  readFile(path, 'utf8')
    .then((text) => Buffer.from(withinBounds(new Source(relative(process.cwd(), path), text))))
    .then(
      (sound) => done(null, sound),
      (error) => done(error, null),
    )
}

function withinBounds(source: Source): string {
  const beyond = beyondBounds(source.text)
  if (beyond) throw new Refused([source.problem(beyond.offset, beyond.fault)])
  return source.text
}
