import { parts } from '../examples'
import { Passage } from './Passage'

export const examples = parts(Passage, ({ quotation, seal, words }) => ({
  'with the words marked': { seal, source: quotation.source, words },
}))
