import type { Token } from '@/guide/tokens'

interface Props {
  tokens: readonly Token[]
  /** A line to set in every size. */
  line: string
  /** To set in small capitals. */
  kicker: string
}

/** The sizes of type, and what the typeface holds beside its letters. */
export function Type({ tokens, line, kicker }: Props) {
  return (
    <>
      <dl className="type-scale">
        {tokens.map(({ name, value }) => (
          <div key={name}>
            <dt>
              <code>{name}</code> {value}
            </dt>
            <dd style={{ fontSize: `var(${name})` }}>{line}</dd>
          </div>
        ))}
      </dl>
      <dl className="figures">
        <div>
          <dt>Small capitals</dt>
          <dd className="kicker">{kicker}</dd>
        </div>
        <div>
          <dt>Figures in text</dt>
          <dd>Between 1884 and 1959, 200 cables, 36 ships</dd>
        </div>
        <div>
          <dt>Figures in labels</dt>
          <dd className="lining">Between 1884 and 1959, 200 cables, 36 ships</dd>
        </div>
        <div>
          <dt>Figures in tables</dt>
          <dd className="tabular">
            10,271
            <br />
            1,550
            <br />
            111
          </dd>
        </div>
      </dl>
    </>
  )
}
