import { parts } from '../examples'
import { Topics } from './Topics'

export const examples = parts(Topics, ({ page, words }) => ({
  'the topics of an article': { topics: page('five-authors').view.topics, words },
}))
