import { parts } from '../examples'
import { Related } from './Related'

export const examples = parts(Related, ({ publication, related, words }) => ({
  'three, each with its reason': { heading: words.moreFrom(publication), related, words },
}))
