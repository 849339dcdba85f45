import type { Named } from '@/lib/edition/views'

interface Props {
  /** The section the article stands in. */
  section: Named
}

/** The line above a headline: where in the publication one is. */
export function Kicker({ section }: Props) {
  return (
    <p className="kicker">
      <a href={section.address}>{section.name}</a>
    </p>
  )
}
