import { parts } from '../examples'
import { Card } from './Card'

export const examples = parts(Card, ({ page, words }) => {
  const { view: card } = page('long-headline')
  const shared = { card, level: 'h3', words } as const
  return {
    'an article in a list': { ...shared, sizes: '(min-width: 40rem) 38rem, 100vw' },
    'without an image, with a note': {
      ...shared,
      card: { ...card, hero: undefined },
      sizes: '100vw',
      note: words.because({ kind: 'topic', names: ['shipping'] }),
    },
    'the lead of a page': { ...shared, sizes: '(min-width: 60rem) 48rem, 100vw', lead: true },
  }
})
