import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileFunction } from 'node:vm'
import type { ComponentType } from 'react'
import * as react from 'react/jsx-runtime'
import type { WebVocabulary } from '@/components/article/vocabulary'
import type { compiledBody } from '@/lib/compile/compiled'
import type { Edition } from '@/lib/edition/gate'
import type { Mention } from '@/lib/reading/mentions'
import { rawBody } from './raw'

type Body = ComponentType<{ components: Partial<WebVocabulary> }>

type Shown = Pick<Edition, 'textOf' | 'site' | 'isPreview'>

/** What is particular to one page. */
interface Particular {
  /** In a preview: lines of components that have a fault, and are shown as they are written. */
  unfit?: readonly number[] | undefined
  /** Where the cards of things stand that the text mentions. */
  mentions?: readonly Mention[]
}

/**
 * The body of an MDX file. It is compiled outside the bundle, so that an application once compiled prints articles
 * that were written after it, and development compiles those alone that somebody looks at.
 * @param file relative to the repository
 */
export async function bodyOf(
  edition: Shown,
  file: string,
  { unfit = [], mentions = [] }: Particular = {},
): Promise<Body> {
  const { textOf, site, isPreview } = edition
  const code = await (await compiler()).compiledBody(file, textOf(file), {
    siteLanguage: site.language,
    mentions,
    preview: isPreview ? { unfit } : undefined,
  })
  return compileFunction(code, [], { filename: file })(react).default
}

/** The same; in a preview a text of which no body can be made is shown as it is written. */
export async function shownBody(edition: Shown, file: string, particular: Particular = {}): Promise<Body> {
  const made = bodyOf(edition, file, particular)
  return edition.isPreview ? made.catch(() => () => rawBody(file, edition.textOf(file))) : made
}

function compiler(): Promise<{ compiledBody: typeof compiledBody }> {
  const file = join(process.cwd(), 'lib/compile/outside.mjs')
  return import(/* turbopackIgnore: true */ pathToFileURL(file).href)
}
