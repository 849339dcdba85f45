import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { type RunLoaderOption, runLoaders } from 'loader-runner'
import { soundText } from './judge'
import { compilerOptions } from './plugins'

const loader = createRequire(import.meta.url).resolve('@mdx-js/loader')
const run = promisify(runLoaders)

/**
 * Compiles one MDX file to the body of a function, which is given React's runtime and returns the module. What breaks a
 * rule is told in the writer's words before the compiler sees it.
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
    .then((text) => Buffer.from(soundText(path, text)))
    .then(
      (sound) => done(null, sound),
      (error) => done(error, null),
    )
}
