interface Props {
  /** What the page is a specimen of. */
  name: string
}

/** Over a whole page of the guide: that it is a specimen, and the way back. */
export function SpecimenMark({ name }: Props) {
  return (
    <nav className="specimen-mark" aria-label="Style guide">
      {`Specimen: ${name} · `}
      <a href="/style/#pages">Style guide</a>
    </nav>
  )
}
