import { parts } from '../examples'
import { Trail } from './Trail'

export const examples = parts(Trail, ({ page, words }) => ({
  'of an article': { trail: page('portrait').trail, words },
}))
