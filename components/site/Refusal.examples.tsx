import { pages } from '../examples'
import { Refusal } from './Refusal'

export const examples = pages(Refusal, ({ words, publication }) => ({
  missing: { refusal: words.missing, way: words.toFront, publication },
  withdrawn: { refusal: words.gone, way: words.toFront, publication },
}))
