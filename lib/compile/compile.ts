import { readFile } from 'node:fs'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { runLoaders } from 'loader-runner'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import footnotes from '../footnotes.mjs'
import remarkTypeset from '../typography/remark.mjs'

const require = createRequire(import.meta.url)

/** Loaders run from last to first: the guard reads each article before the compiler does. */
const loaders = [
  { loader: require.resolve('@mdx-js/loader'), type: 'commonjs' },
  { loader: require.resolve('../guard.mjs'), type: 'module' },
]

const run = promisify(runLoaders)

/** Compiles one MDX file to the body of a function, which is given React's runtime and returns the module. */
export async function compile(resource: string, { siteLanguage }: { siteLanguage: string }): Promise<string> {
  const options = {
    outputFormat: 'function-body',
    remarkPlugins: [remarkFrontmatter, remarkGfm, [remarkTypeset, { siteLanguage }]],
    rehypePlugins: [footnotes],
  }
  const { result } = await run({
    resource,
    loaders: loaders.map((loader) => ({ ...loader, options })),
    // What a bundler tells the loaders; they are told the same in development, so that there is one way to compile.
    context: { mode: 'production', getOptions: () => options },
    readResource: readFile,
  })
  return String(result?.[0])
}
