import { pathToFileURL } from 'node:url'
import { createProcessor } from '@mdx-js/mdx'
import { compilerPlugins, type Plugin } from '../lib/compile/plugins'
import { isError, type Problem } from '../lib/content/problem'
import { Source } from '../lib/content/source'
import { checkBody } from '../lib/reading/body'
import { parseBody } from '../lib/reading/mdx'

/** The compiler as the site runs it, but for the guard before it: what must hold, holds without it. */
export async function siteCompiler({ isPreview = false, development = false } = {}) {
  const processor = createProcessor({
    ...(await sitePlugins({ isPreview })),
    providerImportSource: 'next-mdx-import-source-file',
    development,
  })
  return async (value: string) => String(await processor.process({ value, path: 'content/article.mdx' }))
}

/** The plugins themselves, in the lists and the order of the site. */
export async function sitePlugins({ isPreview = false } = {}) {
  const { remarkPlugins, rehypePlugins, recmaPlugins } = compilerPlugins({ siteLanguage: 'en', isPreview })
  return {
    remarkPlugins: await loaded(remarkPlugins),
    rehypePlugins: await loaded(rehypePlugins),
    recmaPlugins: await loaded(recmaPlugins),
  }
}

function loaded(plugins: readonly Plugin[]) {
  return Promise.all(
    plugins.map(async (plugin) => {
      const [path, options] = typeof plugin === 'string' ? [plugin] : plugin
      return [(await import(pathToFileURL(path).href)).default, options] as const
    }),
  ).then((all) => all.map(([attach, options]) => [attach, options] as [typeof attach, typeof options]))
}

/** What the check says of a body, as far as it keeps one from being compiled. */
export function errorsOf(text: string): Problem[] {
  const source = new Source('content/article.mdx', text)
  const { tree, problem } = parseBody(source)
  return tree ? checkBody(source, tree).problems.filter(isError) : [problem]
}
