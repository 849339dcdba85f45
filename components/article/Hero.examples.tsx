import { parts } from '../examples'
import { Hero } from './Hero'

export const examples = parts(Hero, ({ illustration, panorama }) => ({
  'three by two': { hero: illustration },
  'five by one': { hero: panorama },
}))
