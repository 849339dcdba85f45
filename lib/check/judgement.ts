import type { Root } from 'mdast'
import { parseBody } from '../mdx'
import type { Problem } from '../problem'
import type { ReadArticle } from '../read/article'
import type { HouseStyle } from '../schema/house-style'
import type { Source } from '../source'
import { type CheckedBody, checkBody } from './body'
import { checkArticleStyle, checkPageStyle } from './style'

/** The body of an article, judged by the rules every body must keep and by those of an editor. */
export function judgeArticle(read: ReadArticle, house: HouseStyle | undefined): CheckedBody {
  return judged(read.source, (tree) => checkArticleStyle(read, tree, house))
}

/** The body of a standing page, which is in the language of the site. */
export function judgePage(source: Source, language: string, house: HouseStyle | undefined): CheckedBody {
  return judged(source, (tree) => checkPageStyle(source, tree, language, house))
}

function judged(source: Source, styleOf: (tree: Root) => Problem[]): CheckedBody {
  const { tree, problem } = parseBody(source)
  if (!tree) return { problems: [problem], links: [], anchors: [], figures: [] }
  const body = checkBody(source, tree)
  return { ...body, problems: [...body.problems, ...styleOf(tree)] }
}
