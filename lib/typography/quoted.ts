import type { Parent, PhrasingContent } from 'mdast'

/** Somebody's words amid those of a paragraph, without the marks around them. */
export interface Quoted extends Parent {
  type: 'quoted'
  children: PhrasingContent[]
  /** The language they are in, when it is not that around them. */
  lang: string | undefined
}

declare module 'mdast' {
  interface PhrasingContentMap {
    quoted: Quoted
  }
  interface RootContentMap {
    quoted: Quoted
  }
}
