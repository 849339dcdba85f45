import type { Named } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { ListingHead } from './ListingHead'
import { SearchForm } from './SearchForm'
import { Ways } from './Ways'

/** What a search can be narrowed to: an id, as the index has it, and its name. */
export interface Choice {
  id: string
  name: string
}

interface Props {
  words: Words
  /** Sections to narrow a search to. */
  sections: readonly Choice[]
  /** Authors to narrow a search to. */
  authors: readonly Choice[]
  /** Ways into the archive that need no script. */
  topics: readonly Named[]
  /** Newest first. */
  years: readonly (Named & Choice)[]
}

/** The page that searches. What it finds is the work of `public/search.js`, which asks for the words here. */
export function SearchPage({ words, sections, authors, topics, years }: Props) {
  const { search, searchLabel, listing, finding } = words
  return (
    <main id="content" className="page search-page">
      <ListingHead kind="" title={search} />
      <SearchForm label={searchLabel} submit={search}>
        <Filter name="section" label={listing.section} choices={sections} any={finding.any} />
        <Filter name="author" label={finding.author} choices={authors} any={finding.any} />
        <Filter name="year" label={finding.year} choices={years} any={finding.any} />
      </SearchForm>
      <noscript>
        <p className="empty">{finding.needsScript}</p>
      </noscript>
      <p
        className="search-status"
        role="status"
        data-hint={finding.hint}
        data-none={finding.none}
        data-found={JSON.stringify(finding.found)}
        data-failed={finding.failed}
      >
        {finding.hint}
      </p>
      <ol className="card-list search-results" />
      <button type="button" className="search-more" hidden>
        {finding.more}
      </button>
      <Archive heading={finding.byTopic} ways={topics} />
      <Archive heading={finding.byYear} ways={years} />
      <script src="/search.js" type="module" />
    </main>
  )
}

interface FilterProps {
  name: 'section' | 'author' | 'year'
  label: string
  choices: readonly Choice[]
  /** The choice not to narrow. */
  any: string
}

function Filter({ name, label, choices, any }: FilterProps) {
  return (
    <p className="search-filter">
      <label htmlFor={`search-${name}`}>{label}</label>
      <select id={`search-${name}`} name={name}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </p>
  )
}

function Archive({ heading, ways }: { heading: string; ways: readonly Named[] }) {
  if (ways.length === 0) return null
  return (
    <nav className="search-ways" aria-label={heading}>
      <h2 className="label">{heading}</h2>
      <Ways ways={ways} />
    </nav>
  )
}
