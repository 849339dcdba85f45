import type { Named } from '@/lib/views'

interface Props {
  /** The name of the publication. */
  name: string
  sections: readonly Named[]
}

/** The head of every page: the name, and the ways in. */
export function Masthead({ name, sections }: Props) {
  return (
    <header className="masthead">
      <a className="skip" href="#content">
        Skip to the text
      </a>
      <a className="wordmark" href="/">
        {name}
      </a>
      <nav aria-label="Sections">
        <ul>
          {sections.map((section) => (
            <li key={section.address}>
              <a href={section.address}>{section.name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
