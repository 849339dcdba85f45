/** What a text of the site names that must be printed with it. */
export interface Named {
  /** Files of images: `3f2a90c1d4e5-800.jpg`. */
  renditions: string[]
  /** Addresses of cards, crops and figures. */
  cards: string[]
  /** Addresses of Next's copies of what code imports. */
  media: string[]
  /** Files of recordings and captions: `3f2a90c1d4e5.webm`. */
  recordings: string[]
  /** Origins whose players a page shows in a frame; other texts show none, whatever stands in them. */
  frames: string[]
}

const rendition = /\/images\/([0-9a-f]{12}-\d+\.(?:avif|webp|jpg))/g
const card = /^\/(?:[^\s"'<>()\\]*\/)?(?:(?:card|16x9|4x3|1x1)\.jpg|figure-[a-z0-9-]+\.png)\b/
const medium = /\/_next\/static\/media\/[^"'()\\*\s<>?#&]+/g
const recording = /\/recordings\/([0-9a-f]{12}\.(?:mp4|webm|mp3|m4a|ogg|vtt))/g

/** @param siteUrl where the site is published, without a closing slash */
export function namedIn(text: string, siteUrl: string): Named {
  const cards = text
    .split(siteUrl)
    .slice(1)
    .flatMap((rest) => card.exec(rest) ?? [])
  return {
    renditions: unique(Array.from(text.matchAll(rendition), ([, name = '']) => name)),
    cards: unique(cards),
    media: unique(Array.from(text.matchAll(medium), ([address]) => address)),
    recordings: unique(Array.from(text.matchAll(recording), ([, name = '']) => name)),
    frames: [],
  }
}

const unique = (names: readonly string[]) => [...new Set(names)]
