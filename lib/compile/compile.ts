import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { type RunLoaderOption, runLoaders } from 'loader-runner'
import { Refused } from '../content/problem'
import { beyondBounds } from '../content/read/bounds'
import type { Source } from '../content/source'
import { type Compiling, compilerOptions } from './plugins'

const loader = createRequire(import.meta.url).resolve('@mdx-js/loader')
const run = promisify(runLoaders)

/**
 * Compiles the text of one MDX file to the body of a function, which is given React's runtime and returns the module.
 * What breaks a rule was told by the check; what is no markup the compiler itself stops at, and a text beyond bounds
 * never reaches it.
 */
export async function compile(source: Source, settings: Compiling): Promise<string> {
  const options = compilerOptions(settings)
  const readResource: RunLoaderOption['readResource'] = (_path, done) => {
    try {
      done(null, Buffer.from(withinBounds(source)))
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)), null)
    }
  }
  const { result } = await run({
    resource: resolve(source.file),
    loaders: [{ loader, options }],
    // A bundler tells the loader of its mode; it is told the same everywhere, so that there is one way to compile.
    context: { mode: 'production', getOptions: () => options },
    readResource,
  })
  return String(result?.[0])
}

function withinBounds(source: Source): string {
  const beyond = beyondBounds(source.text)
  if (beyond) throw new Refused([source.problem(beyond.offset, beyond.fault)])
  return source.text
}
