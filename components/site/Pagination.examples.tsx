import { parts } from '../examples'
import { Pagination } from './Pagination'

export const examples = parts(Pagination, ({ words }) => ({
  'a page in the middle': {
    page: { number: 2, newer: '/style/empty-listing/', older: '/style/listing-of-specimens/' },
    words,
  },
  'the first page, with the newest articles': {
    page: { number: undefined, newer: undefined, older: '/style/listing-of-specimens/' },
    words,
  },
  'page 1, the oldest': {
    page: { number: 1, newer: '/style/listing-of-specimens/', older: undefined },
    words,
  },
}))
