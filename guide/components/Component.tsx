import type { ComponentFile } from '@/guide/components'
import type { Prop } from '@/guide/props'
import type { Named } from '@/lib/edition/views'
import type { Example } from '../../components/examples'
import { Code } from './Code'

/** A component as the guide shows it. */
export interface Entry extends ComponentFile {
  /** Its one-line comment. */
  purpose: string
  props: readonly Prop[]
  /** Why it has no examples, when it has none. */
  unseen: string | undefined
  /** How it looks as a part of a page. */
  examples: readonly Example[]
  /** Where it is shown as a page. */
  pages: readonly Named[]
}

interface Props {
  entry: Entry
}

/** What a component is for, how it looks, what it is given and what it is written like. */
export function Component({ entry: { name, file, source, purpose, props, unseen, examples, pages } }: Props) {
  return (
    <div className="entry" id={name}>
      <div>
        <h3>{name}</h3>
        <p>{purpose}</p>
        {unseen ? <p className="entry-unseen">{unseen}</p> : null}
      </div>
      <div>
        {examples.map((example) => (
          <div key={example.name} className="example">
            <p className="example-name">{example.name}</p>
            {example.element}
          </div>
        ))}
        {pages.length > 0 ? (
          <ul className="ways">
            {pages.map((page) => (
              <li key={page.address}>
                <a href={page.address}>{page.name}</a>
              </li>
            ))}
          </ul>
        ) : null}
        {props.length > 0 ? <PropList props={props} /> : null}
        <details>
          <summary>
            Source<span className="sr-only"> of {name}</span>
          </summary>
          <p className="entry-file">{file}</p>
          <Code what={`the source of ${name}`} text={source} />
        </details>
      </div>
    </div>
  )
}

function PropList({ props }: { props: readonly Prop[] }) {
  return (
    <dl className="props">
      {props.map(({ name, type, isRequired, meaning }) => (
        <div key={name}>
          <dt>
            <code>
              <b>{name}</b>
              {isRequired ? ': ' : '?: '}
              {type}
            </code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
