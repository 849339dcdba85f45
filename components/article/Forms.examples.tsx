import { parts } from '../examples'
import { Forms } from './Forms'

export const examples = parts(Forms, ({ page, words }) => ({
  'three forms': { forms: page('portrait').forms, words },
}))
