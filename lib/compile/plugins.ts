import { fileURLToPath } from 'node:url'
import { vocabulary } from '../content/vocabulary'

/** A plugin by its path, with options that are data: any process can load it. */
export type Plugin = string | [path: string, options: object]

export interface Plugins {
  remarkPlugins: Plugin[]
  rehypePlugins: Plugin[]
  recmaPlugins: Plugin[]
}

interface Settings {
  /** What a standing page is written in. */
  siteLanguage: string
  /** True where a page is drawn anew as soon as its file is edited. */
  isPreview: boolean
}

/**
 * What stands between an MDX file and its page, for everyone who compiles one. The order matters: the grammar decides
 * what there is to see, and the gate and the shape see what all others have left.
 */
export function compilerPlugins({ siteLanguage, isPreview }: Settings): Plugins {
  const components = Object.fromEntries(
    Object.entries(vocabulary).map(([name, { props }]) => [name, Object.keys(props.shape)]),
  )
  return {
    remarkPlugins: [
      here('../reading/grammar.mjs'),
      [here('typography.mjs'), { siteLanguage }],
      [here('gate.mjs'), { components }],
    ],
    rehypePlugins: [here('footnotes.mjs')],
    recmaPlugins: [[here('shape.mjs'), { components }], ...(isPreview ? [here('edit.mjs')] : [])],
  }
}

function here(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}
