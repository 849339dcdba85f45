import { parts } from '../examples'
import { Share } from './Share'

export const examples = parts(Share, ({ page, words }) => {
  const { url, view } = page('one-word')
  return { 'four ways': { url, headline: view.headline, words } }
})
