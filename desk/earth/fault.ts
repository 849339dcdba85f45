import { Mistake } from '../../lib/content/mistake'

/** Why a picture cannot be drawn: what was found, what was expected, and how to mend it, in one message. */
export class CannotDraw extends Mistake {
  override name = 'CannotDraw'
}
