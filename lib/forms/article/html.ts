import type { Element, ElementContent, Root as Html, Parents } from 'hast'
import type { Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { type State, toHast } from 'mdast-util-to-hast'
import { SKIP, visit } from 'unist-util-visit'
import { figureAddress } from '../../edition/figures'
import { directionOf } from '../../words/direction'
import { h, serialised } from './elements'
import { figureElements, jpegOf } from './figure'
import type { Manuscript } from './manuscript'
import { paragraph } from './nodes'
import { credits, opening } from './parts'
import type { HtmlPage } from './renderings'
import { renderingsOf } from './vocabulary'

/**
 * An article whole, as plain HTML for a feed: hero, other languages, corrections, text, footnotes, credits. Every address is
 * absolute; the marks of footnotes lead to the same place on the article's own page.
 */
export function feedHtml(manuscript: Manuscript): string {
  const { view, article, siteUrl, siteLanguage, url } = manuscript
  const image: HtmlPage['image'] = (picture, alt) => [h('img', { ...jpegOf(picture, siteUrl), alt })]
  const drawing: HtmlPage['drawing'] = ({ file, description }) => [
    h('img', { src: `${siteUrl}${figureAddress(article.address, file)}`, alt: description }),
  ]
  const content = articleElements(manuscript, { image, drawing })
  const [hero] = view.hero
    ? figureElements(view.hero.picture, view.hero, {
        manuscript,
        image,
        drawing,
        phrasing: phrasingIn(manuscript),
      })
    : []
  const all = hero ? [hero, ...content] : content
  visit({ type: 'root', children: all } satisfies Html, 'element', ({ properties }) => {
    const { href } = properties
    if (typeof href === 'string' && href.startsWith('#')) properties.href = `${url}${href}`
  })
  const { language } = article
  // A feed has one language, and an article of another must say so itself.
  const wrapped =
    language === siteLanguage ? all : [h('div', { lang: language, dir: directionOf(language) }, all)]
  return serialised({ type: 'root', children: wrapped })
}

/** Other languages, corrections, text, footnotes and credits of an article, without head and hero. */
export function articleElements(
  manuscript: Manuscript,
  images: Pick<HtmlPage, 'image' | 'drawing'>,
): ElementContent[] {
  const page: HtmlPage = { manuscript, ...images, phrasing: phrasingIn(manuscript) }
  return [opening(manuscript), manuscript.body.children, credits(manuscript)].flatMap((children) =>
    elements({ type: 'root', children }, page),
  )
}

function phrasingIn(manuscript: Manuscript): HtmlPage['phrasing'] {
  const page: HtmlPage = { manuscript, image: () => [], drawing: () => [], phrasing: () => [] }
  // Between the children of a paragraph no line breaks are put, as between blocks.
  return (children) =>
    elements({ type: 'root', children: [paragraph(...children)] }, page).flatMap((made) =>
      made.type === 'element' ? made.children : [],
    )
}

function elements(tree: Root, page: HtmlPage): ElementContent[] {
  const { words } = page.manuscript
  const html = toHast(tree, {
    footnoteLabel: words.notes,
    footnoteLabelProperties: {},
    // With the selector for text, as otherwise some readers show a picture.
    footnoteBackContent: '↩\uFE0E',
    footnoteBackLabel: (mark, again) => words.backTo(again > 1 ? `${mark + 1}-${again}` : `${mark + 1}`),
    handlers: {
      mdxJsxFlowElement(state: State, node: MdxJsxFlowElement) {
        const { renderings, props } = renderingsOf(node)
        return renderings.feed(props, state.wrap(state.all(node), true), page)
      },
    },
  })
  if (html.type !== 'root') return []
  visit(html, 'element', (element, index, parent) => plainly(element, index, parent))
  return html.children.filter((child) => child.type === 'element' || child.type === 'text')
}

/** Takes off what only a stylesheet or script would use. A box nobody can tick becomes a sign. */
function plainly(element: Element, index: number | undefined, parent: Parents | undefined) {
  if (element.tagName === 'input' && parent && index !== undefined) {
    parent.children[index] = { type: 'text', value: element.properties.checked ? '☑' : '☐' }
    return SKIP
  }
  for (const name of ['className', 'align']) delete element.properties[name]
  for (const name of Object.keys(element.properties))
    if (name.startsWith('data')) delete element.properties[name]
  return undefined
}
