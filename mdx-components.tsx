import type { MDXComponents } from 'mdx/types'

/** `@next/mdx` requires this file; the vocabulary is bound to each article in its page instead. */
export function useMDXComponents(): MDXComponents {
  return {}
}
