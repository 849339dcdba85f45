import type { Named } from '@/lib/edition/views'

interface Props {
  ways: readonly Named[]
}

/** Names that each lead somewhere, in a row. */
export function Ways({ ways }: Props) {
  return (
    <ul>
      {ways.map(({ name, address }) => (
        <li key={address}>
          <a href={address}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
