import { parts } from '../examples'
import { Share } from './Share'

const four = ['email', 'bluesky', 'whatsapp', 'linkedin'] as const

export const examples = parts(Share, ({ page, words }) => {
  const { url, view } = page('one-word')
  return { 'four ways': { ways: four, url, headline: view.headline, words } }
})
