import { parts } from '../examples'
import { Attribution } from './Attribution'

export const examples = parts(Attribution, ({ quotation, seal, words }) => {
  const { text: _, ...said } = quotation
  return {
    'checked against its source': { ...said, seal, words },
    'with the original': { ...said, words },
  }
})
