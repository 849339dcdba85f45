import { parts } from '../examples'
import { Aside } from './Aside'

export const examples = parts(Aside, ({ aside }) => ({
  'beside the argument': { title: aside.title, children: <p>{aside.text}</p> },
}))
