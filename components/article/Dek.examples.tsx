import { parts } from '../examples'
import { Dek } from './Dek'

export const examples = parts(Dek, ({ page }) => ({
  'one sentence': { children: page('one-word').view.dek },
  'three sentences': { children: page('long-headline').view.dek },
}))
