import type { Options } from '@mdx-js/loader'
import type { Pluggable } from 'unified'
import { vocabulary } from '../content/vocabulary'
import grammar from '../reading/grammar.mjs'
import code from './code.mjs'
import context from './context.mjs'
import footnotes from './footnotes.mjs'
import gate from './gate.mjs'
import lines from './lines.mjs'
import shape from './shape.mjs'
import spare from './spare.mjs'
import tasks from './tasks.mjs'
import remarkTypeset from './typography.mjs'
import verse from './verse.mjs'

/** What a body is compiled with. */
export interface Compiling {
  /** The language that a standing page is written in. */
  siteLanguage: string
  /** Where the cards of things stand that the text mentions. */
  mentions?: readonly { id: string; offset: number }[] | undefined
  /** Only for the page that a writer sees: the lines of components that have a fault. */
  preview?: { unfit: readonly number[] } | undefined
}

/**
 * How an MDX file becomes its page, for everyone who compiles one: into the body of a function, which imports nothing.
 * The order of the plugins matters: the grammar decides what there is to see, and the gate and the shape see what all
 * others have left.
 */
export function compilerOptions({ siteLanguage, mentions = [], preview }: Compiling) {
  const components: Record<string, string[]> = Object.fromEntries(
    Object.entries(vocabulary).map(([name, { props }]) => [name, Object.keys(props.shape)]),
  )
  // The compiler numbers the quotations of a text: see `typography.mjs`.
  for (const name of ['PullQuote', 'Quote', 'QuoteNote'])
    components[name] = [...(components[name] ?? []), 'nth']
  const spared: Pluggable[] = preview ? [[spare, { components, ...preview }]] : []
  return {
    outputFormat: 'function-body',
    remarkPlugins: [
      grammar,
      [remarkTypeset, { siteLanguage }],
      ...spared,
      [gate, { components }],
      [context, { mentions }],
    ],
    rehypePlugins: [footnotes, tasks, verse, code, ...(preview ? [lines] : [])],
    recmaPlugins: [[shape, { components: { ...components, ContextCard: ['id'] } }]],
  } satisfies Options
}
