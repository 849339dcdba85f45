import type { Picture } from './picture'

/** Of a poster no reader gets to choose among renditions, so it is as wide as the text on most screens. */
const posterWidth = 960

/** A picture as the poster of a video: one rendition, in a format that every browser with videos knows. */
export function posterOf({ sources, width, height }: Picture): {
  src: string
  width: number
  height: number
} {
  const webp = sources.find(({ type }) => type === 'image/webp')?.srcSet.split(', ') ?? []
  const widths = webp
    .map((entry) => entry.split(' '))
    .map(([src = '', wide = '']) => ({ src, wide: Number.parseInt(wide, 10) }))
  const { src = '' } = widths.findLast(({ wide }) => wide <= posterWidth) ?? widths[0] ?? {}
  return { src, width, height }
}
