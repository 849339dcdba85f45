import { pages } from '../style/examples'
import { ArticlePage } from './ArticlePage'

/** Its examples are articles, in `lib/style/specimens/`. */
export const examples = pages(ArticlePage, (material) => material.pages)
