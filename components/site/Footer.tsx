import type { SiteFacts } from '@/lib/content/schema/site'
import type { Named } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { Ways } from './Ways'

interface Props {
  /** The publication's own facts. */
  site: Pick<SiteFacts, 'name' | 'description' | 'email'>
  /** The same ways in as at the head. */
  sections: readonly Named[]
  /** The standing pages that the head does not lead to. */
  pages: readonly Named[]
  /** Its language, where the page speaks another. */
  spoken?: { lang?: string; dir?: 'ltr' | 'rtl' }
  words: Words
}

/** The foot of every page: what this is, and the pages that say how it is made. */
export function Footer({ site, sections, pages, spoken, words }: Props) {
  return (
    <footer className="footer" {...spoken}>
      <div className="footer-columns">
        <div>
          <p className="wordmark">{site.name}</p>
          <p>{site.description}</p>
        </div>
        <nav aria-label={words.inFoot}>
          <Ways ways={sections} />
        </nav>
        <nav aria-label={words.standing(site.name)}>
          <ul>
            {pages.map((page) => (
              <li key={page.address}>
                <a href={page.address}>{page.name}</a>
              </li>
            ))}
            <li>
              <a href="/corrections/">{words.corrections}</a>
            </li>
          </ul>
        </nav>
        <div>
          <p>
            <a href={`mailto:${site.email}`}>{site.email}</a>
          </p>
          <p>
            <a href="/lite/">{words.lite}</a>
          </p>
          <p>
            <a href="/feed.xml">{words.feeds}</a>
          </p>
          {/* In development the script may have shown it before React looks. */}
          <button type="button" data-scheme-switch="" hidden suppressHydrationWarning>
            {words.dark}
          </button>
        </div>
      </div>
    </footer>
  )
}
