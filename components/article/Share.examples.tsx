import { parts } from '../examples'
import { Share } from './Share'

export const examples = parts(Share, ({ page, words }) => {
  const { url, view } = page('one-word')
  const said = { url, headline: view.headline, words }
  return {
    'four ways': { ways: ['email', 'bluesky', 'whatsapp', 'linkedin'], ...said },
    'one way': { ways: ['telegram'], ...said },
  }
})
