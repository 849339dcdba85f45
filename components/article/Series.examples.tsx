import type { CardView, SeriesView } from '@/lib/edition/views'
import { parts } from '../examples'
import { Series } from './Series'

export const examples = parts(Series, ({ cards, words }) => ({
  'part two of three': { series: seriesFrom(cards), words },
}))

/** A series of three, the second of which is open. */
export function seriesFrom(cards: readonly CardView[]): SeriesView {
  const named = cards.slice(0, 3).map(({ headline, address }) => ({ name: headline, address }))
  const [previous, , next] = named
  return {
    name: 'Specimen',
    parts: named.map(({ name, address }, i) => ({ headline: name, address: i === 1 ? undefined : address })),
    part: 2,
    previous,
    next,
  }
}
