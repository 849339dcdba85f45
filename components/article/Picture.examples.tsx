import { parts } from '../examples'
import { Picture } from './Picture'

export const examples = parts(Picture, ({ illustration: { picture, alt } }) => ({
  'at 15 rem': { picture, alt, sizes: '15rem' },
}))
