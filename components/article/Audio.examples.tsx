import { parts } from '../examples'
import { Audio } from './Audio'

export const examples = parts(Audio, ({ audio: { text, ...props }, words }) => ({
  'with its transcript': { ...props, words, children: <p>{text}</p> },
}))
