interface Props {
  /** What the reader should know about the image or the recording. */
  caption: string
  /** Who made it or owns it. */
  credit: string
  /** The terms it is used under. */
  licence: string
  /** Of a recording: what it is, and how long it plays. */
  kind?: string
  /** What of it is asked of another site, and when. */
  asked?: string
}

/** The words under an image or a recording: what to know, then whose it is. */
export function Caption({ caption, credit, licence, kind, asked }: Props) {
  return (
    <figcaption className="caption">
      <p>
        {kind ? <b className="caption-kind">{kind}</b> : null}
        {kind ? ' · ' : ''}
        {caption} <small className="credit">{`${credit} · ${licence}`}</small>
        {asked ? <span className="video-asked">{asked}</span> : null}
      </p>
    </figcaption>
  )
}
