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

/**
 * Takes from an article's printed page what the index reads of it, and puts the facts into it in the form in which
 * Pagefind reads them.
 */
export function searchEntry(address: string, html: string, facts: SearchFacts): SearchEntry {
  const main = html.indexOf('<main')
  const article = html.indexOf('<article', main)
  if (main < 0 || article < 0)
    throw new Error(`The page ${address} has no <article> in its <main>, so nothing to search.`)
  const start = html.indexOf('>', article) + 1
  const end = html.indexOf('</main>', start)
  const [root = '<html>'] = /<html[^>]*>/.exec(html) ?? []
  const text = html.slice(start, html.indexOf('</article>', start))
  const also = mark('meta', 'also', asked(address, root, text).join(' ') || undefined)
  const marks = marksOf(facts) + also
  return {
    address,
    html: `${root}<body>${html.slice(main, start)}${marks}${html.slice(start, end)}</main></body></html>`,
  }
}

/** Words by which readers ask for an article though it does not say them: those of its address, and other spellings. */
function asked(address: string, root: string, text: string): string[] {
  const slug = address.split('/').at(-2) ?? ''
  const said = / lang="en\b/.test(root) ? otherSpellings(text.replace(/<[^>]*>/g, ' ')) : []
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
