interface Props {
  /** Of the article, as it was. */
  headline: string
}

/** In development, in place of an article that readers are told is gone. */
export function Withdrawn({ headline }: Props) {
  return (
    <main id="content" className="page problems">
      <p className="kicker">Withdrawn</p>
      <h1>{headline}</h1>
      <p>Its address tells readers that it is gone. The file is as it was.</p>
    </main>
  )
}
