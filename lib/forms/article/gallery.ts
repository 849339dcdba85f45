import { h } from './elements'
import { paragraph, strong, text } from './nodes'
import type { Renderings } from './renderings'

/** Images that are looked at together: what they have in common, then each with its own words. */
export const gallery: Renderings<'Gallery'> = {
  feed: ({ title }, children, { manuscript: { words } }) => [
    h('section', {}, [
      h('p', {}, [h('strong', {}, [`${words.gallery}${words.colon}${title}`])]),
      ...children,
    ]),
  ],
  text: ({ title }, children, { manuscript: { words }, lines, indented }) => [
    ...lines([text(`[${words.gallery}${words.colon}${title}]`)]),
    '',
    ...indented(children),
  ],
  markdown: ({ title }, children, { words }) => [
    paragraph(strong(`${words.gallery}${words.colon}${title}`)),
    ...children,
  ],
}
