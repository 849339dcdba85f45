import type { Options } from '@mdx-js/loader'
import { vocabulary } from '../content/vocabulary'
import grammar from '../reading/grammar.mjs'
import code from './code.mjs'
import footnotes from './footnotes.mjs'
import gate from './gate.mjs'
import shape from './shape.mjs'
import tasks from './tasks.mjs'
import remarkTypeset from './typography.mjs'
import verse from './verse.mjs'

/**
 * How an MDX file becomes its page, for everyone who compiles one: into the body of a function, which imports nothing.
 * The order of the plugins matters: the grammar decides what there is to see, and the gate and the shape see what all
 * others have left.
 * @param settings the language that a standing page is written in
 */
export function compilerOptions({ siteLanguage }: { siteLanguage: string }) {
  const components: Record<string, string[]> = Object.fromEntries(
    Object.entries(vocabulary).map(([name, { props }]) => [name, Object.keys(props.shape)]),
  )
  // The compiler numbers the quotations of a text: see `typography.mjs`.
  for (const name of ['PullQuote', 'Quote', 'QuoteNote'])
    components[name] = [...(components[name] ?? []), 'nth']
  return {
    outputFormat: 'function-body',
    remarkPlugins: [grammar, [remarkTypeset, { siteLanguage }], [gate, { components }]],
    rehypePlugins: [footnotes, tasks, verse, code],
    recmaPlugins: [[shape, { components }]],
  } satisfies Options
}
