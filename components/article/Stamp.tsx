interface Props {
  /** The place the article is set in. */
  place: string
  /** The day, as a stamp prints it: `28 AUG 2008`. */
  day: string
  /** The word over the place: the name of the publication. */
  issuer: string
}

/**
 * An entry stamp made of the article's own place and date; the byline says the same in text. Its letters are not text,
 * which browsers without pictures would print a second time.
 */
export function Stamp({ place, day, issuer }: Props) {
  const name = place.toUpperCase()
  // Long names are set tighter, so that every place fits the frame.
  const size = Math.min(21, 215 / name.length)
  // So does the name of every publication.
  const share = Math.min(1, 165 / (issuer.length * 11))
  return (
    <div className="stamp" aria-hidden="true">
      <svg viewBox="0 0 200 108" aria-hidden="true" focusable="false">
        <g fill="none" stroke="currentColor">
          <path strokeWidth="2.5" d="M14 3h172l11 11v80l-11 11H14L3 94V14z" />
          <path strokeWidth="0.8" d="M16 8h168l8 8v76l-8 8H16l-8-8V16z" />
          <path strokeWidth="0.8" d="M24 38h152M24 74h152" />
          <path strokeWidth="1.6" d="M150 88h22m-7-5 7 5-7 5" />
        </g>
      </svg>
      <span data-drawn={issuer.toUpperCase()} style={{ fontSize: `${10.5 * share}em` }} />
      <span data-drawn={name} style={{ fontSize: `${size}em` }} />
      <span data-drawn={day} />
    </div>
  )
}
