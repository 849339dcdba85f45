import { parts } from '../examples'
import { Forms } from './Forms'

export const examples = parts(Forms, ({ words }) => ({
  'a page and a text': {
    forms: [
      { name: words.edition.textOnly, address: '/lite/' },
      { name: words.plainText, address: '/llms.txt', type: 'text/plain' },
    ],
    words,
  },
}))
