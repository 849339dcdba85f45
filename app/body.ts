import type { ComponentType } from 'react'
import type { WebVocabulary } from '@/components/article/vocabulary'
import { specimenFolder } from '@/guide/specimens'
import { readSettings } from '@/lib/content/settings'

type Body = ComponentType<{ components: WebVocabulary }>

/** The compiled body of an MDX file in the content folder. @param file relative to the repository */
export async function bodyOf(file: string): Promise<Body> {
  if (file.startsWith(`${specimenFolder}/`))
    return specimenBody(file.slice(specimenFolder.length + 1, -'.mdx'.length))
  const name = file.slice(readSettings().contentDir.length + 1, -'.mdx'.length)
  // The compiler makes a chunk of every file that fits this pattern, and loads the one that is asked for.
  const { default: body, fault } = await import(`@content/${name}.mdx`)
  // In a preview, what does not compile says why.
  if (fault) throw new Error(fault)
  return body
}

/** The same, of an article of the style guide. */
async function specimenBody(name: string): Promise<Body> {
  const { default: body } = await import(`@/lib/style/specimens/${name}.mdx`)
  return body
}
