import { h } from './elements'
import { paragraph, quote, strong } from './nodes'
import type { Renderings } from './renderings'

/** A short note beside the argument, set off from it and named; readers of feeds may leave an `<aside>` out. */
export const aside: Renderings<'Aside'> = {
  feed: ({ title }, children) => [
    h('section', { role: 'note' }, [h('p', {}, [h('strong', {}, [title])]), ...children]),
  ],
  text: ({ title }, children, { indented }) => [
    ...indented([paragraph(`[${title}]`)]),
    '',
    ...indented(children),
  ],
  markdown: ({ title }, children) => [quote([paragraph(strong(title)), ...children])],
}
