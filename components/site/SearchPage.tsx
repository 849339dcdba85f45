import type { Named } from '@/lib/views'
import { wordsFor } from '../words'
import { ListingHead } from './ListingHead'
import { SearchForm } from './SearchForm'

/** What a search can be narrowed to: an id, as the index has it, and its name. */
export interface Choice {
  id: string
  name: string
}

interface Props {
  /** The language of the interface. */
  language: string
  sections: readonly Choice[]
  authors: readonly Choice[]
  /** Ways into the archive that need no script. */
  topics: readonly Named[]
  /** Newest first. */
  years: readonly (Named & Choice)[]
}

const english = {
  any: 'All',
  section: 'Section',
  author: 'Author',
  year: 'Year',
  hint: 'What you find appears here as you type.',
  none: 'No article answers to this. Fewer letters or another year may help.',
  one: '1 article',
  many: '# articles',
  more: 'Show more',
  failed: 'The archive could not be searched just now. Try again, or go by topic or year.',
  needsScript:
    'Searching takes JavaScript, which is off in this browser. The archive is open by topic and by year.',
  byTopic: 'By topic',
  byYear: 'By year',
}

const french: typeof english = {
  any: 'Tous',
  section: 'Rubrique',
  author: 'Auteur',
  year: 'Année',
  hint: 'Les articles trouvés paraissent ici à mesure que vous écrivez.',
  none: 'Aucun article ne répond à cette recherche. Essayez moins de lettres ou une autre année.',
  one: '1 article',
  many: '# articles',
  more: 'Montrer la suite',
  failed: 'La recherche n’a pas abouti. Réessayez, ou passez par les sujets ou les années.',
  needsScript:
    'La recherche demande JavaScript, qui n’est pas actif dans ce navigateur. Les archives restent ouvertes par sujet et par année.',
  byTopic: 'Par sujet',
  byYear: 'Par année',
}

/** The page that searches. What it finds is the work of `public/search.js`, which asks for the words here. */
export function SearchPage({ language, sections, authors, topics, years }: Props) {
  const interfaceWords = wordsFor(language)
  const words = language.startsWith('fr') ? french : english
  return (
    <main id="content" className="page search-page">
      <ListingHead kind="" title={interfaceWords.search} />
      <SearchForm label={interfaceWords.searchLabel} submit={interfaceWords.search}>
        <Filter name="section" label={words.section} choices={sections} any={words.any} />
        <Filter name="author" label={words.author} choices={authors} any={words.any} />
        <Filter name="year" label={words.year} choices={years} any={words.any} />
      </SearchForm>
      <noscript>
        <p className="empty">{words.needsScript}</p>
      </noscript>
      <p
        className="search-status"
        role="status"
        data-hint={words.hint}
        data-none={words.none}
        data-one={words.one}
        data-many={words.many}
        data-failed={words.failed}
      >
        {words.hint}
      </p>
      <ol className="card-list search-results" />
      <button type="button" className="search-more" hidden>
        {words.more}
      </button>
      <Ways heading={words.byTopic} ways={topics} />
      <Ways heading={words.byYear} ways={years} />
      <script src="/search.js" defer type="module" />
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
    <label className="search-filter">
      {label}
      <select name={name}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Ways({ heading, ways }: { heading: string; ways: readonly Named[] }) {
  if (ways.length === 0) return null
  return (
    <nav className="search-ways" aria-label={heading}>
      <h2 className="label">{heading}</h2>
      <ul>
        {ways.map(({ name, address }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
