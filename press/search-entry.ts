import { otherSpellings } from './spellings'

/** A printed page as the index takes it. */
export interface SearchEntry {
  address: string
  html: string
}

/** What the index knows of an article beside its text. */
export interface SearchFacts {
  /** Shown with a result, under the names that `public/search.js` asks for; what is undefined is left out. */
  shown: Record<
    'title' | 'dek' | 'kicker' | 'authors' | 'day' | 'focus' | 'image' | 'language',
    string | undefined
  >
  /** What a reader can narrow a search by: ids, as the selects of the search page have them. */
  filters: Record<'section' | 'author' | 'year', readonly string[]>
}

/** Puts the facts into an article's printed page, in the form in which Pagefind reads them. */
export function searchEntry(address: string, html: string, facts: SearchFacts): SearchEntry {
  const article = html.indexOf('<article', html.indexOf('<main'))
  if (article < 0)
    throw new Error(`The page ${address} has no <article> in its <main>, so nothing to search.`)
  const start = html.indexOf('>', article) + 1
  const also = mark('meta', 'also', asked(address, html, start).join(' ') || undefined)
  return { address, html: html.slice(0, start) + marksOf(facts) + also + html.slice(start) }
}

/** Words by which readers ask for an article though it does not say them: those of its address, and other spellings. */
function asked(address: string, html: string, start: number): string[] {
  const slug = address.split('/').at(-2) ?? ''
  const text = html.slice(start, html.indexOf('</article>', start))
  const isEnglish = /^[^>]*>?<html[^>]* lang="en\b/.test(html)
  const said = isEnglish ? otherSpellings(text.replace(/<[^>]*>/g, ' ')) : []
  return [...new Set([...slug.split('-'), ...said])]
}

function marksOf({ shown, filters }: SearchFacts): string {
  const marks = [
    ...Object.entries(shown).map(([name, value]) => mark('meta', name, value)),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => mark('filter', name, value)),
    ),
  ]
  return marks.join('')
}

function mark(kind: 'meta' | 'filter', name: string, value: string | undefined): string {
  if (value === undefined) return ''
  return `<meta data-pagefind-${kind}="${name}[content]" content="${escaped(value)}">`
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
