import { parts } from '../examples'
import { Code } from './Code'

export const examples = parts(Code, ({ code: { text, ...props }, words }) => ({
  'in one colour': {
    ...{ ...props, words },
    children: (
      <pre>
        <code>{text}</code>
      </pre>
    ),
  },
}))
