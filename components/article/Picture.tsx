import type { Picture as PictureData } from '@/lib/pictures/picture'

interface Props {
  /** The image in its renditions, with its true size. */
  picture: PictureData
  /** What it shows; empty only where the text beside it says the same. */
  alt: string
  /** How wide it is shown, as in the `sizes` attribute. */
  sizes: string
  /** The one image a reader waits for: fetched first. All others wait until they come near. */
  first?: boolean
  /** The point to keep in view where its box cuts it: `50% 30%`. */
  focus?: string | undefined
}

/**
 * A phone with three dots or more to the pixel is given two, which is all an eye can tell apart at that distance. All
 * pictures are as wide as a phone; what it then takes is half as heavy.
 */
const onDensePhone = '(max-width: 40rem) and (min-resolution: 2.5dppx) 60vw'

/** An image in every rendition, without the script of `next/image`; its box is reserved, and holds its own colours until it is there. */
export function Picture({ picture, alt, sizes, first = false, focus }: Props) {
  const widths = `${onDensePhone}, ${sizes}`
  return (
    <picture>
      {picture.sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={widths} />
      ))}
      <img
        src={picture.fallback.src}
        srcSet={picture.fallback.srcSet}
        sizes={widths}
        width={picture.width}
        height={picture.height}
        alt={alt}
        className="bg-cover bg-center"
        style={{ backgroundImage: `url(${picture.placeholder})`, objectPosition: focus }}
        {...(first ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
      />
    </picture>
  )
}
