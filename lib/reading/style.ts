import type { Break, Code, Heading, Link, Nodes, Paragraph, Parents, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { Problem } from '../content/problem'
import type { ReadArticle } from '../content/read/article'
import type { HouseStyle, LanguageStyle } from '../content/schema/house-style'
import type { Source } from '../content/source'
import { plain } from './plain'
import { fieldProse, propProse } from './style/fields'
import { checkHeadlineCase, checkHeadlineLength, checkTitleLength } from './style/headline'
import { checkLength } from './style/length'
import { lexiconOf } from './style/lexicon'
import { type Prose, proseOf } from './style/prose'
import { checkSpaces } from './style/spaces'
import { checkHeadings, checkLinkWords } from './style/structure'
import { checkWording } from './style/wording'

/** What the rules of an editor look at in one body. */
interface Manuscript {
  prose: Prose[]
  /** The captions of images and recordings, and the titles of asides and galleries. */
  props: Prose[]
  headings: Heading[]
  links: Link[]
  /** Where space at the end of a line is meant. */
  meant: (Break | Code)[]
  /** The paragraphs a reader meets right under the dek. */
  opening: Paragraph[]
}

/** How an article reads: the rules of an editor, once its fields are sound enough to know its language. */
export function checkArticleStyle(read: ReadArticle, tree: Root, house: HouseStyle | undefined): Problem[] {
  const { article, source } = read
  const body = manuscript(source, tree)
  if (!article) return [...checkHeadings(source, body.headings), ...checkSpaces(source, body.meant)]
  const { language, headline, shortHeadline, dek } = article
  const style = styleFor(house, language)
  const field = (...path: string[]) => fieldProse(read, path)
  const lines = [...field('headline'), ...field('dek'), ...field('hero', 'caption'), ...body.props]
  const [title] = field('headline')
  return [
    ...checkBodyStyle(source, { ...body, props: lines }, language, style),
    ...checkHeadlineLength(source, read.offsetOf(['headline']), headline),
    ...checkTitleLength(
      source,
      read.offsetOf([shortHeadline === undefined ? 'headline' : 'shortHeadline']),
      shortHeadline ?? headline,
    ),
    ...(title && style?.headlines === 'sentence'
      ? checkHeadlineCase(source, title, [...body.prose, ...field('dek')], language)
      : []),
    ...(body.opening.some((paragraph) => isCopied(dek, paragraph))
      ? [source.problem(read.offsetOf(['dek']), copied)]
      : []),
  ]
}

/** How the text of any page reads. */
export function checkPageStyle(source: Source, tree: Root, language: string, house?: HouseStyle): Problem[] {
  return checkBodyStyle(source, manuscript(source, tree), language, styleFor(house, language))
}

function checkBodyStyle(
  source: Source,
  body: Manuscript,
  language: string,
  style?: LanguageStyle,
): Problem[] {
  const lexicon = style && lexiconOf(style, language)
  return [
    ...[...body.prose, ...body.props].flatMap((prose) => checkWording(source, prose, language, lexicon)),
    ...body.prose.filter(({ isNote }) => !isNote).flatMap((prose) => checkLength(source, prose)),
    ...checkHeadings(source, body.headings),
    ...(style ? checkLinkWords(source, body.links, style) : []),
    ...checkSpaces(source, body.meant),
  ]
}

function styleFor(house: HouseStyle | undefined, language: string): LanguageStyle | undefined {
  return house?.[language] ?? house?.[language.split('-')[0] ?? '']
}

/** Reads a body once, and leaves out what others said. */
function manuscript(source: Source, tree: Root): Manuscript {
  const body: Manuscript = { prose: [], props: [], headings: [], links: [], meant: [], opening: [] }
  let notesEnd = 0
  visit(tree, (node: Nodes, _index: number | undefined, parent: Parents | undefined) => {
    if (node.type === 'code' || node.type === 'break') body.meant.push(node)
    if (node.type === 'link') body.links.push(node)
    if (node.type === 'heading') body.headings.push(node)
    if (node.type === 'footnoteDefinition') notesEnd = node.position?.end.offset ?? 0
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (['PullQuote', 'Quote', 'Verse'].includes(node.name ?? '')) return SKIP
      body.props.push(...propProse(source, node))
    }
    if (node.type === 'blockquote') return SKIP
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      body.prose.push(proseOf(source, node, (node.position?.start.offset ?? 0) < notesEnd))
      const isAmongFirst = parent?.type === 'root' && body.opening.length < 2
      if (node.type === 'paragraph' && isAmongFirst) body.opening.push(node)
    }
    return undefined
  })
  return body
}

/** Fewer letters than these may begin two texts by chance. */
const telling = 20

function isCopied(dek: string, paragraph: Paragraph): boolean {
  const [above, below] = [plain(dek), plain(plainText(paragraph))]
  return below.startsWith(above) || (below.length >= telling && above.startsWith(below))
}

const copied = {
  code: 'dek-copied',
  message: 'the dek repeats the first paragraph; expected other words',
  hint: 'Say in the dek why to read on, and begin the text with what happened.',
} as const
