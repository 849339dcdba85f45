import { parts } from '../examples'
import { Caption } from './Caption'

const example = (props: Parameters<typeof Caption>[0]) => (
  <figure>
    <Caption {...props} />
  </figure>
)

export const examples = parts(example, ({ illustration: { caption, credit, licence } }) => ({
  'a caption and whose the image is': { caption, credit, licence },
}))
