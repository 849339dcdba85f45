import { parts } from '../examples'
import { Kicker } from './Kicker'

export const examples = parts(Kicker, ({ page }) => ({
  'a section': { section: page('portrait').view.section },
}))
