import { pages } from '../examples'
import { StandingPage } from './StandingPage'

export const examples = pages(StandingPage, ({ page }) => ({
  'standing-page': { title: 'A standing page', children: page('every-mark').children },
}))
