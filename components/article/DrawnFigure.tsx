import type { Words } from '@/lib/edition/words'
import type { Drawn } from '@/lib/figures/figure'
import { DataTable } from './DataTable'
import { Drawing } from './Drawing'

interface Props {
  drawn: Drawn
  /** Where its data are. */
  address: string
  words: Words
}

/** A chart, a map or a timeline, with where its data are from and the data themselves. */
export function DrawnFigure({ drawn, address, words }: Props) {
  const { name, title, unit, description, panels, key, events, source, sourceUrl, credit, note } = drawn
  const isSeveral = panels.length > 1
  return (
    <figure className={`drawn drawn-${name.toLowerCase()}`}>
      <p className="drawn-title">
        <b>{title}</b> {unit ? <small>{unit}</small> : null}
      </p>
      {key.length > 0 ? (
        <ul className="drawn-key">
          {key.map(({ look, text }) => (
            <li key={text}>
              <svg aria-hidden="true" className="drawing" width="12" height="12">
                <rect className={look} width="12" height="12" />
              </svg>
              {text}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={isSeveral ? 'drawn-panels' : undefined}>
        {panels.map((panel, i) => (
          <div key={panel.name}>
            {panel.name ? <p className="drawn-panel">{panel.name}</p> : null}
            <Drawing
              scene={panel.scene}
              label={labelOf(i, { name, description, isSeveral, panel: panel.name })}
            />
          </div>
        ))}
      </div>
      {events.length > 0 ? (
        <ol className="drawn-events">
          {events.map(({ date, said, text }) => (
            <li key={`${date} ${text}`}>
              <time dateTime={date}>{said}</time> {text}
            </li>
          ))}
        </ol>
      ) : null}
      <DataTable title={title} table={drawn.table} address={address} words={words} />
      <figcaption className="caption">
        <p>
          {words.source}
          {words.colon}
          {sourceUrl ? <a href={sourceUrl}>{source}</a> : source}
          {note ? ` · ${note}` : null} <small className="credit">{credit}</small>
        </p>
      </figcaption>
    </figure>
  )
}

/** What is said of the first says it of all; a timeline is told by the list of what happened. */
function labelOf(
  place: number,
  {
    name,
    description,
    isSeveral,
    panel,
  }: { name: Drawn['name']; description: string; isSeveral: boolean; panel: string },
): string | undefined {
  if (name === 'Timeline') return undefined
  return isSeveral ? (place === 0 ? `${panel}. ${description}` : panel) : description
}
