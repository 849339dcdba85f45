import type { Illustration } from '@/lib/edition/views'
import { Caption } from './Caption'
import { Picture } from './Picture'

interface Props {
  /** The image with its alt text, caption, credit and licence. */
  illustration: Illustration
}

/** An image within the text. */
export function Figure({ illustration }: Props) {
  return (
    <figure>
      <Picture
        picture={illustration.picture}
        alt={illustration.alt}
        sizes="(min-width: 42rem) 38rem, 100vw"
      />
      <Caption caption={illustration.caption} credit={illustration.credit} licence={illustration.licence} />
    </figure>
  )
}
