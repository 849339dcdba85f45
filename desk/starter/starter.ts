/** A standing page that a new publication begins with. `____` is a blank, which the check names until it is filled. */
export interface StarterPage {
  /** The name of its file, and so its address. */
  id: string
  title: string
  description: string
  text: string
}

/**
 * What a new publication says in one language until its editors say it better. Words in braces are filled in: `{name}`
 * of the publication, `{section}`, `{email}`, the `{file}` of the article, and the `{about}` page's address.
 */
export interface Starter {
  tag: string
  /** The terms of what is under no others. */
  licence: string
  /** What a section covers. */
  section: string
  /** The picture at the head of the first article. */
  sign: { alt: string; caption: string }
  /** The first article, which teaches by what it is. */
  welcome: { slug: string; headline: string; dek: string; text: string }
  /** What readers may rely on. */
  pages: Record<'principles' | 'feedback' | 'corrections' | 'funding' | 'privacy', StarterPage>
}
