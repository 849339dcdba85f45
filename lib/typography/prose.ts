import { ownProse } from '../content/own/vocabulary'
import type { ComponentName, PropsOf } from '../content/vocabulary'

const drawn = { title: 'article', description: 'article', source: 'article', credit: 'article' } as const

const said: Prose<'Quote'> = {
  ...ownProse,
  ...({ speaker: 'article', role: 'article', place: 'article', translator: 'article' } as const),
  original: 'originalLang',
}

/**
 * The props of each component that are prose, and so are set, with where their language is named: by the article, or
 * by another prop. All others are data. A component that is missing here is a type error.
 */
export const prose: { [Name in ComponentName]: Prose<Name> } = {
  ...ownProse,
  PullQuote: said,
  Quote: said,
  Figure: { alt: 'article', caption: 'article', credit: 'article' },
  Aside: { title: 'article' },
  Gallery: { title: 'article' },
  Verse: { author: 'article', title: 'article' },
  // The name of a file, as often as not.
  Code: {},
  Video: { alt: 'article', caption: 'article', credit: 'article' },
  Audio: { caption: 'article', credit: 'article' },
  Chart: { ...drawn, unit: 'article' },
  Map: { ...drawn, highlighted: 'article', marked: 'article' },
  Timeline: drawn,
}

type Prose<Name extends ComponentName> = Partial<Record<keyof PropsOf<Name>, 'article' | keyof PropsOf<Name>>>
