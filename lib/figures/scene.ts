/** How a part of a drawing looks: the page gives each a token of the style sheet, a raster the colour of the palette. */
export type Look = 'accent' | 'ink' | 'quiet' | 'hairline' | 'land' | 'halo'

/** The looks of several series, in order. */
export const seriesLooks: readonly Look[] = ['accent', 'quiet', 'ink', 'hairline']

/** Lengths across are in hundredths of the width, whatever that is; those down are in pixels. */
export type Mark =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; look: Look }
  | { kind: 'rule'; x1: number; y1: number; x2: number; y2: number; look: Look }
  | { kind: 'dot'; x: number; y: number; look: Look }
  /** A path in the box of the scene, stretched with it; of a map, in the box of a map. */
  | { kind: 'path'; d: string; look: Look; as: 'line' | 'fill' }
  | {
      kind: 'text'
      x: number
      y: number
      dx: number
      at: 'start' | 'middle' | 'end'
      text: string
      look: Look
    }

/**
 * A drawing of no width of its own, so that one serves a phone, a desk and a card, and its letters are the same size on
 * all of them. A map keeps its shape: its lengths down are hundredths of its height.
 */
export interface Scene {
  kind: 'chart' | 'map'
  height: number
  /** The lengths in which its paths are drawn. */
  box: { width: number; height: number }
  marks: readonly Mark[]
}

/** The box in which the paths of a map are drawn. */
export const mapBox = { width: 660, height: 440 } as const

/** The same drawing for those who read from right to left. A map has its sides given. */
export function mirrored(scene: Scene): Scene {
  if (scene.kind === 'map') return scene
  return { ...scene, marks: scene.marks.map(mirroredMark) }
}

function mirroredMark(mark: Mark): Mark {
  switch (mark.kind) {
    case 'rect':
      return { ...mark, x: rounded(100 - mark.x - mark.width) }
    case 'rule':
      return { ...mark, x1: rounded(100 - mark.x1), x2: rounded(100 - mark.x2) }
    case 'dot':
      return { ...mark, x: rounded(100 - mark.x) }
    case 'text':
      return { ...mark, x: rounded(100 - mark.x), dx: -mark.dx }
    case 'path':
      return { ...mark, d: mirroredPath(mark.d) }
  }
}

/** Of a path with absolute moves and lines, which is all that charts draw. */
function mirroredPath(d: string): string {
  return d.replace(
    /([ML])(-?[\d.]+),(-?[\d.]+)/g,
    (_, move, x, y) => `${move}${rounded(100 - Number(x))},${y}`,
  )
}

/** A tenth of a hundredth is less than a pixel of any screen. */
export const rounded = (value: number) => Math.round(value * 10) / 10

/** Marks under one another. @param height in pixels */
export function chartScene(height: number, marks: readonly Mark[]): Scene {
  return { kind: 'chart', height, box: { width: 100, height }, marks }
}
