import type { ElementContent } from 'hast'
import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast'
import type { ComponentName, PropsOf } from '../../content/vocabulary'
import type { Drawn } from '../../figures/figure'
import type { Picture } from '../../pictures/picture'
import type { Manuscript } from './manuscript'

export type Block = BlockContent | DefinitionContent

/** What a component is given to render itself as HTML. */
export interface HtmlPage {
  manuscript: Manuscript
  /** An image, or what stands for it where there are none. */
  image: (picture: Picture, alt: string) => ElementContent[]
  /** A figure drawn from data as an image, likewise. */
  drawing: (figure: Drawn) => ElementContent[]
  phrasing: (nodes: readonly PhrasingContent[]) => ElementContent[]
}

/** What a component is given to render itself as lines of plain text. */
export interface TextPage {
  manuscript: Manuscript
  /** How many columns there are. */
  width: number
  /** Text wrapped to lines. */
  lines: (nodes: readonly PhrasingContent[]) => string[]
  /** Blocks, set in by some columns. */
  indented: (nodes: readonly Block[]) => string[]
}

/** How one component renders in each edition beside the web. */
export interface Renderings<Name extends ComponentName> {
  /** Semantic HTML without classes, for feeds and the page of text only. */
  feed: (props: PropsOf<Name>, children: ElementContent[], page: HtmlPage) => ElementContent[]
  /** Lines of plain text. */
  text: (props: PropsOf<Name>, children: Block[], page: TextPage) => string[]
  /** Plain Markdown; components among the children are rendered after it. */
  markdown: (props: PropsOf<Name>, children: Block[], manuscript: Manuscript) => Block[]
}
