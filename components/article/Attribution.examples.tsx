import { parts } from '../examples'
import { Attribution } from './Attribution'

export const examples = parts(Attribution, ({ quotation, seal, words }) => {
  const { text: _, dateText, ...said } = quotation
  return {
    'checked against its source': { said, dateText, seal, words },
    'with the original': { said, dateText, words },
  }
})
