import { parts } from '../examples'
import { Byline } from './Byline'

export const examples = parts(Byline, ({ page, words }) => ({
  'one author': { ...headOf(page('portrait').view), minutes: 1, words },
  'five authors, and a change since': { ...headOf(page('five-authors').view), minutes: 12, words },
}))

type Head = Pick<Parameters<typeof Byline>[0], 'authors' | 'published' | 'updated' | 'place'>

function headOf({ authors, published, updated, place }: Head): Head {
  return { authors, published, updated, place }
}
