import { parts } from '../examples'
import { Video } from './Video'

export const examples = parts(Video, ({ video, words }) => ({
  'of our own': { ...video, words, language: 'en' },
}))
