interface Props {
  /** What is listed: "Section", or what an author is. */
  kind: string
  /** The name of the listing. */
  title: string
  /** Said on the first page of a listing. */
  description?: string | undefined
}

/** The head of a listing: what it lists and why. */
export function ListingHead({ kind, title, description }: Props) {
  return (
    <header className="listing-head">
      {kind ? <p className="kicker">{kind}</p> : null}
      <h1>{title}</h1>
      {description ? <p className="dek">{description}</p> : null}
    </header>
  )
}
