import type { Illustration } from '@/lib/edition/views'
import { Caption } from './Caption'
import { Picture } from './Picture'

interface Props {
  /** The image with its alt text, caption, credit and licence. */
  hero: Illustration
}

/** The image at the head of an article: edge to edge on a phone, as wide as the page on a desk. */
export function Hero({ hero }: Props) {
  const isPortrait = hero.picture.height > hero.picture.width
  return (
    <figure className={isPortrait ? 'hero hero-portrait' : 'hero'}>
      <Picture picture={hero.picture} alt={hero.alt} sizes="(min-width: 80rem) 76rem, 100vw" first />
      <Caption caption={hero.caption} credit={hero.credit} licence={hero.licence} />
    </figure>
  )
}
