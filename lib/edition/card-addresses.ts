import type { Shape } from '../content/address'
import type { ArticleView } from './views'

/** Pixels: the size that every network shows whole. */
export const cardSize = { width: 1200, height: 630 } as const

/** The card of a page, beside it. The name stays when the card changes, for those who remember addresses. */
export const cardAddress = (page: string) => `${page}card.jpg`

/** What the card of an article shows, in the order of the eye: its words, and its picture where it has one. */
export function articleCardAlt(
  { section, headline, place, published, hero }: CardWords,
  { name }: { name: string },
): string {
  const day = place && !hero ? `${place}, ${published.text}` : published.text
  return [section.name, headline, name, day, ...(hero ? [hero.alt] : [])].join(' · ')
}

type CardWords = Pick<ArticleView, 'section' | 'headline' | 'place' | 'published'> & {
  hero: { alt: string } | undefined
}

/** A crop of an article's hero, beside it: `…/16x9.jpg`. */
export const cropAddress = (article: string, shape: Shape) => `${article}${shape}.jpg`
