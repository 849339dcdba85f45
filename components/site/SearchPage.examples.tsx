import { pages } from '../examples'
import { SearchPage } from './SearchPage'

export const examples = pages(SearchPage, ({ words }) => ({
  'empty-search': { words, sections: [], authors: [], topics: [], years: [] },
}))
