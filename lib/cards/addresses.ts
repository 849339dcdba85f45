import type { Shape } from '../address'

/** Pixels: the size that every network shows whole. */
export const cardSize = { width: 1200, height: 630 } as const

/** The card of a page, beside it. The name stays when the card changes, for those who remember addresses. */
export const cardAddress = (page: string) => `${page}card.jpg`

/** A crop of an article's hero, beside it: `…/16x9.jpg`. */
export const cropAddress = (article: string, shape: Shape) => `${article}${shape}.jpg`
