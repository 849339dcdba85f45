import { parts } from '../examples'
import { Pagination } from './Pagination'

export const examples = parts(Pagination, ({ words }) => ({
  'a page in the middle': {
    page: { number: 2, newer: '/style/empty-listing/', older: '/style/listing-of-specimens/' },
    words,
  },
}))
