import { parts } from '../examples'
import { SearchForm } from './SearchForm'

export const examples = parts(SearchForm, ({ words }) => ({
  'with a label of its own': { label: words.searchLabel, submit: words.search },
}))
