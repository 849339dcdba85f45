import type { Root } from 'mdast'
import { parseBody } from '../mdx'
import type { Problem } from '../problem'
import type { ReadArticle } from '../read/article'
import type { HouseStyle } from '../schema/house-style'
import type { Source } from '../source'
import { emptyBody } from './blocks'
import { type CheckedBody, checkBody } from './body'
import { checkArticleStyle, checkPageStyle } from './style'

/** The body of an article, judged by the rules every body must keep and by those of an editor. */
export function judgeArticle(read: ReadArticle, house: HouseStyle | undefined): CheckedBody {
  const isReady = read.article?.status === 'ready'
  return judged(read.source, (tree) => [
    ...checkArticleStyle(read, tree, house),
    ...(isReady ? emptyBody(read.source, tree) : []),
  ])
}

/** The body of a standing page, which is in the language of the site. */
export function judgePage(source: Source, language: string, house: HouseStyle | undefined): CheckedBody {
  return judged(source, (tree) => [
    ...checkPageStyle(source, tree, language, house),
    ...emptyBody(source, tree),
  ])
}

function judged(source: Source, others: (tree: Root) => Problem[]): CheckedBody {
  const { tree, problem } = parseBody(source)
  if (!tree) return { problems: [problem], links: [], anchors: [], figures: [] }
  const body = checkBody(source, tree)
  return { ...body, problems: [...body.problems, ...others(tree)] }
}
