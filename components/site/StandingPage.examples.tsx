import { pages } from '../examples'
import { StandingPage } from './StandingPage'

export const examples = pages(StandingPage, ({ page, words }) => ({
  'standing-page': {
    title: 'A standing page',
    trail: page('every-mark').trail.slice(0, 1),
    words,
    children: page('every-mark').children,
  },
}))
