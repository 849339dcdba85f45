import type { ComponentType } from 'react'
import type { WebVocabulary } from '@/components/article/vocabulary'
import { readSettings } from '@/lib/settings'

type Body = ComponentType<{ components: WebVocabulary }>

/** The compiled body of an MDX file in the content folder. @param file relative to the repository */
export async function bodyOf(file: string): Promise<Body> {
  const name = file.slice(readSettings().contentDir.length + 1, -'.mdx'.length)
  // The compiler makes a chunk of every file that fits this pattern, and loads the one that is asked for.
  const { default: body } = await import(`@content/${name}.mdx`)
  return body
}
