import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileFunction } from 'node:vm'
import type { ComponentType } from 'react'
import * as react from 'react/jsx-runtime'
import type { WebVocabulary } from '@/components/article/vocabulary'
import type { compiledBody } from '@/lib/compile/compiled'
import type { Edition } from '@/lib/edition/gate'

type Body = ComponentType<{ components: WebVocabulary }>

/**
 * The body of an MDX file. It is compiled outside the bundle, so that an application once compiled prints articles
 * that were written after it, and development compiles those alone that somebody looks at.
 * @param file relative to the repository
 */
export async function bodyOf(
  { textOf, site }: Pick<Edition, 'textOf' | 'site'>,
  file: string,
): Promise<Body> {
  const code = await (await compiler()).compiledBody(file, textOf(file), site.language)
  return compileFunction(code, [], { filename: file })(react).default
}

function compiler(): Promise<{ compiledBody: typeof compiledBody }> {
  const file = join(process.cwd(), 'lib/compile/outside.mjs')
  return import(/* turbopackIgnore: true */ pathToFileURL(file).href)
}
