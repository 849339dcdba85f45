import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { ComponentName, PropsOf } from '../../content/vocabulary'
import { ownRenderings } from '../own/renderings'
import { aside } from './aside'
import { code } from './code'
import { componentOf } from './component'
import { drawn } from './drawn'
import { figure } from './figure'
import { gallery } from './gallery'
import { pullQuote, quotation } from './quotation'
import { audio, video } from './recordings'
import type { Renderings } from './renderings'
import { verse } from './verse'

/** How each component of the vocabulary renders in the editions; one that is missing here is a type error. */
export const editionVocabulary: { [Name in ComponentName]: Renderings<Name> } = {
  ...ownRenderings,
  Aside: aside,
  Audio: audio,
  Chart: drawn,
  Code: code,
  Figure: figure,
  Gallery: gallery,
  Map: drawn,
  PullQuote: pullQuote,
  Timeline: drawn,
  Quote: quotation,
  Verse: verse,
  Video: video,
}

/** The renderings of a component found in a body, with its props. */
export function renderingsOf(node: MdxJsxFlowElement): {
  renderings: Renderings<ComponentName>
  props: PropsOf<ComponentName>
} {
  const { name, props } = componentOf(node)
  // Name and props were parsed together, which the types of a table cannot say.
  return { renderings: editionVocabulary[name] as Renderings<ComponentName>, props }
}
