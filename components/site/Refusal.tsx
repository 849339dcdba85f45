interface Props {
  /** What is said of the address. */
  refusal: {
    /** What is stamped on the page. */
    stamp: string
    title: string
    dek: string
  }
  /** The words of the link to the front page. */
  way: string
  /** The name of the publication, stamped under the refusal. */
  publication: string
}

/** An address that leads no further: refused entry, as at a border, and the way back. */
export function Refusal({ refusal: { stamp, title, dek }, way, publication }: Props) {
  return (
    <main id="content" className="page refused">
      <svg className="refusal-stamp" viewBox="0 0 260 96" aria-hidden="true" focusable="false">
        <g fill="none" stroke="currentColor">
          <rect x="3" y="3" width="254" height="90" rx="6" strokeWidth="3" />
          <rect x="9" y="9" width="242" height="78" rx="3" strokeWidth="1" />
          <path d="M24 62h212" strokeWidth="1" />
        </g>
        <g fill="currentColor" textAnchor="middle">
          <text x="130" y="47" fontWeight="700" {...fitting(stamp, 21, 2.5)}>
            {stamp.toUpperCase()}
          </text>
          <text x="130" y="79" {...fitting(publication, 12, 4)}>
            {publication.toUpperCase()}
          </text>
        </g>
      </svg>
      <h1>{title}</h1>
      <p className="dek">{dek}</p>
      <p>
        <a href="/">{way}</a>
      </p>
    </main>
  )
}

/** A line of the stamp as large as its frame lets it be. */
function fitting(text: string, fontSize: number, letterSpacing: number) {
  const share = Math.min(1, 228 / (text.length * (fontSize * 0.68 + letterSpacing)))
  return { fontSize: round(fontSize * share), letterSpacing: round(letterSpacing * share) }
}

const round = (size: number) => Math.round(size * 100) / 100
