import type { PhrasingContent } from 'mdast'
import type { PropsOf } from '../../content/vocabulary'
import { directionOf } from '../../words/direction'
import { h } from './elements'
import type { Manuscript } from './manuscript'
import { link, marked, paragraph, quote, text } from './nodes'
import type { Renderings } from './renderings'

/** Lines of a poem, a song or a play, as they were written, and whose they are. */
export const verse: Renderings<'Verse'> = {
  feed: (props, children, { manuscript, phrasing }) => [
    h('figure', {}, [
      h('blockquote', { cite: props.source, ...inLanguage(props.lang) }, children),
      h('figcaption', {}, phrasing(attribution(props, manuscript))),
    ]),
  ],
  text: (props, children, { manuscript, indented }) => [
    ...indented(children),
    '',
    ...indented([paragraph('— ', ...attribution(props, manuscript))]),
  ],
  markdown: (props, children, manuscript) => [
    quote([...children, paragraph('— ', ...attribution(props, manuscript))]),
  ],
}

function attribution({ author, title, source }: PropsOf<'Verse'>, { words }: Manuscript): PhrasingContent[] {
  return [
    text(author),
    ...(title ? [text(words.comma), marked(title, 'cite')] : []),
    ...(source ? [text(' · '), link(source, words.source)] : []),
  ]
}

function inLanguage(language: string | undefined): { lang?: string; dir?: string } {
  return language === undefined ? {} : { lang: language, dir: directionOf(language) }
}
