import type { Token } from '@/guide/tokens'

interface Props {
  tokens: readonly Token[]
}

/** Gutters, columns and the width from which there is a rail, each as long as it is. */
export function Spaces({ tokens }: Props) {
  return (
    <dl className="spaces">
      {tokens.map(({ name, value }) => (
        <div key={name}>
          <dt>
            <code>{name}</code> {value}
          </dt>
          <dd aria-hidden="true" style={{ width: value }} />
        </div>
      ))}
    </dl>
  )
}
