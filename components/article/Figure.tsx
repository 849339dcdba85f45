import type { Illustration } from '@/lib/edition/views'
import { Caption } from './Caption'
import { Picture } from './Picture'

interface Props {
  /** The image with its alt text, caption, credit and licence. */
  illustration: Illustration
  /** How wide it is shown, as in the `sizes` attribute; absent: as wide as the text. */
  sizes?: string
}

/** An image within the text. */
export function Figure({ illustration, sizes = '(min-width: 42rem) 38rem, 100vw' }: Props) {
  return (
    <figure>
      <Picture picture={illustration.picture} alt={illustration.alt} sizes={sizes} />
      <Caption caption={illustration.caption} credit={illustration.credit} licence={illustration.licence} />
    </figure>
  )
}
