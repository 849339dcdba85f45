import { parts } from '../examples'
import { Quote } from './Quote'

export const examples = parts(Quote, ({ quotation, words }) => {
  const { text, ...said } = quotation
  const { speaker, source, dateText } = said
  return {
    'with the original': { ...said, words, children: <p>{text}</p> },
    'with what cannot be left out': { speaker, source, dateText, words, children: <p>{text}</p> },
  }
})
