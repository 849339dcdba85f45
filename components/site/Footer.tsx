import type { SiteFacts } from '@/lib/schema/site'
import type { Named } from '@/lib/views'

interface Props {
  site: SiteFacts
  sections: readonly Named[]
}

/** The foot of every page: what this is, what readers may rely on, and the ways on. */
export function Footer({ site, sections }: Props) {
  return (
    <footer className="footer">
      <div className="footer-columns">
        <div>
          <p className="wordmark">{site.name}</p>
          <p>{site.description}</p>
        </div>
        <nav aria-label="Footer">
          <ul>
            {sections.map((section) => (
              <li key={section.address}>
                <a href={section.address}>{section.name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <dl>
          <dt>Corrections</dt>
          <dd>{site.policies.corrections}</dd>
          <dt>Images</dt>
          <dd>{site.policies.images}</dd>
          <dt>Sources</dt>
          <dd>{site.policies.sources}</dd>
          <dt>Write to us</dt>
          <dd>
            <a href={`mailto:${site.email}`}>{site.email}</a>
          </dd>
        </dl>
      </div>
    </footer>
  )
}
