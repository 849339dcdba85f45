import type { Portrait } from '@/lib/edition/views'
import { Picture } from '../article/Picture'

interface Props {
  /** What is listed: "Section", or what an author is. */
  kind: string
  /** The name of the listing. */
  title: string
  /** Said on the first page of a listing. */
  description?: string | undefined
  /** Of an author whose articles are listed. */
  portrait?: Portrait | undefined
}

/** The head of a listing: what it lists and why. */
export function ListingHead({ kind, title, description, portrait }: Props) {
  return (
    <header className="listing-head">
      {portrait ? (
        <figure className="portrait">
          <Picture picture={portrait.picture} alt={portrait.alt} sizes="8rem" />
          <figcaption className="credit">{portrait.credit}</figcaption>
        </figure>
      ) : null}
      {kind ? <p className="kicker">{kind}</p> : null}
      <h1>{title}</h1>
      {description ? <p className="dek">{description}</p> : null}
    </header>
  )
}
