import { pages } from '../examples'
import { ArticlePage } from './ArticlePage'

/** Its examples are articles, in `guide/specimens/`. */
export const examples = pages(ArticlePage, (material) => material.pages)
