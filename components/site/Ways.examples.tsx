import { parts } from '../examples'
import { Ways } from './Ways'

const example = (props: Parameters<typeof Ways>[0]) => (
  <div className="topics">
    <Ways {...props} />
  </div>
)

export const examples = parts(example, ({ page }) => ({
  'topics, in a frame that sets them': { ways: page('portrait').view.topics },
}))
