import type { ReactNode } from 'react'

interface Props {
  /** What the images have in common. */
  title: string
  /** The images, each with its own caption. */
  children?: ReactNode
}

/** Images beside one another, to be looked at together. */
export function Gallery({ title, children }: Props) {
  return (
    <section className="gallery" aria-label={title}>
      <p className="note-title">{title}</p>
      <div className="gallery-images">{children}</div>
    </section>
  )
}
