import type { PhrasingContent } from 'mdast'
import type { PropsOf } from '../../content/vocabulary'
import { h } from './elements'
import type { Manuscript } from './manuscript'
import { link, paragraph, text } from './nodes'
import type { Renderings } from './renderings'

/** A block of code with its name, and where it is from. Colours are the web page's alone. */
export const code: Renderings<'Code'> = {
  feed: (props, children, { manuscript, phrasing }) => [
    h('figure', {}, [h('figcaption', {}, phrasing(heading(props, manuscript))), ...children]),
  ],
  text: (props, children, { manuscript, lines, indented }) => [
    ...lines(heading(props, manuscript)),
    '',
    ...indented(children),
  ],
  markdown: (props, children, manuscript) => [paragraph(...heading(props, manuscript)), ...children],
}

function heading({ title, source }: PropsOf<'Code'>, { words }: Manuscript): PhrasingContent[] {
  return [
    text(`${words.code}${words.colon}${title}`),
    ...(source ? [text(' · '), link(source, words.source)] : []),
  ]
}
