import type { Named } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { SearchForm } from './SearchForm'

interface Props {
  /** The name of the publication. */
  name: string
  /** The ways in, in order. */
  sections: readonly Named[]
  /** Its language, where the page speaks another. */
  spoken?: { lang?: string; dir?: 'ltr' | 'rtl' }
  words: Words
}

/** Letters of a name beside which a telephone has room for the way to the search. */
const longest = 9

/** The head of every page: the name, and the ways in. */
export function Masthead({ name, sections, spoken, words }: Props) {
  return (
    <header className={name.length > longest ? 'masthead masthead-long' : 'masthead'} {...spoken}>
      <p>
        <a className="skip" href="#content">
          {words.skip}
        </a>
      </p>
      <p>
        <a className="wordmark" href="/">
          {name}
        </a>
      </p>
      <nav aria-label={words.sections}>
        <ul>
          {sections.map((section) => (
            <li key={section.address}>
              <a href={section.address}>{section.name}</a>
            </li>
          ))}
          <li className="masthead-search">
            <a href="/search/">{words.search}</a>
          </li>
        </ul>
      </nav>
      <SearchForm label={words.search} submit={words.search} />
    </header>
  )
}
