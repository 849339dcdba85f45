import type { MDXComponents } from 'mdx/types'
import type { WebVocabulary } from '@/components/article/vocabulary'

declare global {
  /** What the MDX language server completes in an article: the components there are, and their props. */
  type MDXProvidedComponents = WebVocabulary
}

/** `@next/mdx` requires this file; the vocabulary is bound to each article in its page instead. */
export function useMDXComponents(): MDXComponents {
  return {}
}
