interface Props {
  /** What is listed: "Section", or what an author is. */
  kind: string
  title: string
  description: string
}

/** The head of a listing: what it lists and why. */
export function ListingHead({ kind, title, description }: Props) {
  return (
    <header className="listing-head">
      <p className="kicker">{kind}</p>
      <h1>{title}</h1>
      <p className="dek">{description}</p>
    </header>
  )
}
