import { parts } from '../examples'
import { River } from './River'

export const examples = parts(River, ({ cards, words }) => ({
  'two articles of one day': {
    river: [{ day: { iso: '2025-06-26', text: '26 June 2025' }, cards: cards.slice(0, 2) }],
    words,
  },
}))
