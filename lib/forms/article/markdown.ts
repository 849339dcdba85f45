import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { toMarkdown } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import type { Quoted } from '../../typography/quoted'
import { figureBlocks } from './figure'
import type { Manuscript } from './manuscript'
import { heading, paragraph } from './nodes'
import { credits, opening } from './parts'
import { renderingsOf } from './vocabulary'

/** An article as plain Markdown with front matter: every component written out, every address absolute. */
export function markdownEdition(manuscript: Manuscript): string {
  const { view } = manuscript
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, view.headline),
      paragraph(view.dek),
      ...(view.hero ? figureBlocks(view.hero.picture, view.hero, manuscript) : []),
      ...opening(manuscript),
      ...manuscript.body.children,
      ...credits(manuscript),
    ],
  }
  const text = toMarkdown(tree, {
    bullet: '-',
    extensions: [gfmToMarkdown()],
    handlers: {
      quoted: (node: Quoted, _parent, state, info) => state.containerPhrasing(node, info),
      mdxJsxFlowElement(node: MdxJsxFlowElement, _parent, state, info) {
        const { renderings, props } = renderingsOf(node)
        const children = renderings.markdown(props, node.children, manuscript)
        return state.containerFlow({ type: 'root', children }, info)
      },
    },
  })
  return `---\n${stringify(frontMatter(manuscript), { lineWidth: 0 })}---\n\n${text}`
}

function frontMatter({ view, article, url, licence }: Manuscript) {
  return {
    title: view.headline,
    dek: view.dek,
    authors: view.authors.map(({ name }) => name),
    published: article.published,
    ...(article.updated === undefined ? {} : { updated: article.updated }),
    ...(article.corrections.length > 0
      ? { corrections: article.corrections.map(({ date, text }) => ({ date, text })) }
      : {}),
    canonical: url,
    section: view.section.name,
    topics: view.topics.map(({ name }) => name),
    language: article.language,
    ...(licence === undefined ? {} : { license: licence }),
  }
}
