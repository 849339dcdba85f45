import { parts } from '../examples'
import { PullQuote } from './PullQuote'

export const examples = parts(PullQuote, ({ quotation, words }) => {
  const { text, ...said } = quotation
  const { speaker, source, dateText } = said
  return {
    'with the original': { ...said, words, children: <p>{text}</p> },
    'with what cannot be left out': { speaker, source, dateText, words, children: <p>{text}</p> },
  }
})
