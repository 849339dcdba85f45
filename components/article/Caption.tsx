interface Props {
  /** What the reader should know about the image. */
  caption: string
  /** Who made the image or owns it. */
  credit: string
  /** The terms it is used under. */
  licence: string
}

/** The words under an image: what to know, then whose it is. */
export function Caption({ caption, credit, licence }: Props) {
  return (
    <figcaption className="caption">
      <p>
        {caption} <small className="credit">{`${credit} · ${licence}`}</small>
      </p>
    </figcaption>
  )
}
