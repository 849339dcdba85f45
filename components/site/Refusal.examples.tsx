import { pages } from '../examples'
import { Refusal } from './Refusal'

export const examples = pages(Refusal, ({ words }) => ({
  missing: { refusal: words.missing, way: words.toFront },
  withdrawn: { refusal: words.gone, way: words.toFront },
}))
