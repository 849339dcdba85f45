import type { Sharp } from 'sharp'

/**
 * How renditions are made. The phones we care about get AVIF, nearly all others WebP; JPEG remains for the
 * rest, feeds and previews, so two widths suffice. AVIF's default effort of 4 takes eight times as long for the
 * same bytes; its quality is found for each picture (`quality.ts`). Change `version` when the bytes made would change.
 */
export const recipe = {
  version: '2',
  placeholderWidth: 12,
  formats: {
    avif: {
      widths: [480, 800, 1200, 1800],
      encode: (image: Sharp, quality: number) => image.avif({ quality, effort: 2 }),
    },
    webp: { widths: [480, 800, 1200], encode: (image: Sharp) => image.webp({ quality: 74 }) },
    jpg: { widths: [480, 1200], encode: (image: Sharp) => image.jpeg({ quality: 78, mozjpeg: true }) },
  },
} as const

export type Format = keyof typeof recipe.formats

/** The widths an image is made in: those of the recipe up to its own, which takes the place of the next. */
export function widthsFor(format: Format, imageWidth: number): number[] {
  const { widths } = recipe.formats[format]
  const smaller = widths.filter((width) => width < imageWidth)
  return smaller.length < widths.length ? [...smaller, imageWidth] : [...smaller]
}

/** `3f2a90c1d4e5-800.avif`: the same content always has the same name, so it can be cached for ever. */
export function renditionName(hash: string, width: number, format: Format): string {
  return `${hash}-${width}.${format}`
}

/** The parts of a rendition's name, or undefined when it is none. */
export function parseRenditionName(
  name: string,
): { hash: string; width: number; format: Format } | undefined {
  const match = /^([0-9a-f]{12})-(\d+)\.(avif|webp|jpg)$/.exec(name)
  if (!match) return undefined
  const [, hash = '', width, format] = match
  return { hash, width: Number(width), format: format as Format }
}
