import type { Words } from '@/lib/edition/words'
import type { DataTable as Data, Field } from '@/lib/figures/figure'

interface Props {
  /** What they are the data of. */
  title: string
  /** Every field of them, in the order of the file. */
  table: Data
  /** Where their file is. */
  address: string
  words: Words
}

/** The data of a figure, for whoever does not see it or wants to reckon with them. */
export function DataTable({ title, table, address, words }: Props) {
  const { columns, rows } = table
  return (
    <details className="drawn-data">
      <summary>{words.edition.data}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard */}
      <section className="wide" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              {columns.map(({ name, isNumber }) => (
                <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.map(({ value }) => value).join('\n')}>
                {row.map((field, i) => (
                  <td key={columns[i]?.name} className={columns[i]?.isNumber ? 'number' : undefined}>
                    {said(field)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <a href={address} download>
          {words.edition.download}
        </a>
      </p>
    </details>
  )
}

/** A field as it is read, with what the file has where that is written otherwise. */
function said({ text, value, is }: Field) {
  if (text === value) return text
  return is === 'date' ? <time dateTime={value}>{text}</time> : <data value={value}>{text}</data>
}
