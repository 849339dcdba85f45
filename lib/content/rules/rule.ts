/** An error keeps content from being published; a warning asks an editor to look again. */
export type Severity = 'error' | 'warning'

/**
 * The file an example is written in: the fields or the body of an article, the whole of one, a standing page,
 * `site.yaml`, a series, a source, a context card, `house-style.yaml`, `redirects.yaml`, `theme.css`, the content folder itself as a list of files, or the
 * body of an article that an old program stored.
 */
export type ExamplePlace =
  | 'fields'
  | 'body'
  | 'article'
  | 'page'
  | 'site'
  | 'series'
  | 'source'
  | 'context'
  | 'house-style'
  | 'redirects'
  | 'theme'
  | 'folder'
  | 'latin-1'

/** One rule as a writer should know it. The tests hold its two examples to what they say. */
export interface Rule {
  severity: Severity
  /** Why the rule is there, in one or two sentences. */
  why: string
  /** Where the two examples belong. */
  in: ExamplePlace
  /** What raises the rule. */
  wrong: string
  /** The same thing, mended. */
  right: string
}
