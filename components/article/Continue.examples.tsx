import { parts } from '../examples'
import { Continue } from './Continue'
import { seriesFrom } from './Series.examples'

export const examples = parts(Continue, ({ cards, words }) => ({
  'between two parts': { series: seriesFrom(cards), words },
}))
