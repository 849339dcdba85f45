import type { ReactNode } from 'react'
import type { Tokens } from '@/guide/tokens'
import type { ArticleView } from '@/lib/edition/views'
import { ListingHead } from '../../components/site/ListingHead'
import { Component, type Entry } from './Component'
import { Palette } from './Palette'
import { Spaces } from './Spaces'
import { Type } from './Type'
import { Usage, type WriterUsage } from './Usage'

interface Props {
  title: string
  description: string
  tokens: Tokens
  /** The writer's components. */
  usages: readonly WriterUsage[]
  /** Every component of the article and the site. */
  components: readonly Entry[]
  /** Whose words set the sizes of type. */
  specimen: Pick<ArticleView, 'headline' | 'section'>
}

/** The guide: what pages are set with, what writers may use, and every component. */
export function StylePage({ title, description, tokens, usages, components, specimen }: Props) {
  const inRoom = (wanted: Entry['room']) =>
    components.filter(({ room, pages }) => room === wanted && pages.length === 0)
  const parts = [
    { id: 'colour', name: 'Colour', content: <Palette colours={tokens.colours} /> },
    {
      id: 'type',
      name: 'Type',
      content: <Type tokens={tokens.type} line={specimen.headline} kicker={specimen.section.name} />,
    },
    { id: 'space', name: 'Space', content: <Spaces tokens={tokens.spaces} /> },
    {
      id: 'writing',
      name: 'For writers',
      content: usages.map((usage) => <Usage key={usage.name} usage={usage} />),
    },
    { id: 'article', name: 'In an article', content: inRoom('article').map(shown) },
    { id: 'site', name: 'Around it', content: inRoom('site').map(shown) },
    {
      id: 'pages',
      name: 'Whole pages',
      content: components.filter(({ pages }) => pages.length > 0).map(shown),
    },
  ]
  return (
    <main id="content" className="page style-guide" lang="en">
      <ListingHead kind="" title={title} description={description} />
      <nav className="ways" aria-label="Parts of the guide">
        <ul>
          {parts.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
          <li>
            <a href="/style/rules/">The rules of the check</a>
          </li>
        </ul>
      </nav>
      {parts.map(({ id, name, content }) => (
        <Part key={id} id={id} name={name}>
          {content}
        </Part>
      ))}
    </main>
  )
}

function shown(entry: Entry) {
  return <Component key={entry.name} entry={entry} />
}

function Part({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <section className="guide-part" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="label">
        {name}
      </h2>
      {children}
    </section>
  )
}
