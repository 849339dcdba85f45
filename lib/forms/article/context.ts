import type { Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { Refused } from '../../content/problem'
import { Source } from '../../content/source'
import { type ContextView, changeLines, contextOf, mentionsOf, standingLines } from '../../edition/context'
import type { Edition, PublishedArticle } from '../../edition/gate'
import { parseBody } from '../../reading/mdx'
import { typesetBody } from '../../typography/body'
import { dateText } from '../../words/dates'
import { resolveLinks } from './links'
import { bullets, link, paragraph, text } from './nodes'

/** Puts each context card of an article into its body, as a note after the block that first mentions its thing. */
export function addContext(
  body: Root,
  { edition, article, siteUrl }: { edition: Edition; article: PublishedArticle; siteUrl: string },
): void {
  for (const { id, offset } of [...mentionsOf(edition, article)].reverse()) {
    const card = contextOf(edition, article, id)
    const at = body.children.findLastIndex(({ position }) => position && position.start.offset === offset)
    if (card) body.children.splice(at + 1, 0, noteOf(card, { edition, article, siteUrl }))
  }
}

function noteOf(
  card: ContextView,
  { edition, article, siteUrl }: { edition: Edition; article: PublishedArticle; siteUrl: string },
): MdxJsxFlowElement {
  const words = edition.wordsFor(article.language)
  const writeDay = (date: string) => dateText(date, article.language)
  const saying = { words, writeDay }
  const { name, standing, since, address } = card
  const lines = (all: ReturnType<typeof standingLines>) =>
    all.length > 0
      ? [bullets(all.map(({ label, text: said }) => [text(`${label}${words.colon}${said}`)]))]
      : []
  return {
    type: 'mdxJsxFlowElement',
    name: 'Aside',
    attributes: [
      {
        type: 'mdxJsxAttribute',
        name: 'title',
        value: `${name}${words.comma}${words.context.asOf(writeDay(standing.day))}`,
      },
    ],
    children: [
      ...textOf(card, edition, siteUrl),
      ...lines(standingLines(standing, saying)),
      ...(since.length > 0 ? [paragraph(words.context.since), ...lines(changeLines(since, saying))] : []),
      paragraph(link(`${siteUrl}${address}`, words.context.more)),
    ],
  }
}

/** What the thing is: paragraphs, as the check sees to. */
function textOf({ file, language, address }: ContextView, edition: Edition, siteUrl: string) {
  const { tree, problem } = parseBody(new Source(file, edition.textOf(file)))
  if (problem) throw new Refused([problem])
  typesetBody(tree, language)
  resolveLinks(tree, { siteUrl, url: `${siteUrl}${address}` })
  return tree.children.filter((child: RootContent) => child.type === 'paragraph')
}
