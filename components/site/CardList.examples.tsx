import { parts } from '../examples'
import { CardList } from './CardList'

export const examples = parts(CardList, ({ cards, words }) => ({
  'two articles': { cards: cards.slice(-2), empty: words.nothingYet, words },
  'nothing yet': { cards: [], empty: words.nothingYet, words },
}))
