import sharp from 'sharp'
import type { Frame } from '../earth/frame'
import { inks } from './colours'
import { distances } from './distance'

/** Where the lines of an engraved sea run, in pixels from the coast: each further from the last. */
const waterlines = Array.from({ length: 11 }, (_, i) => 5 + 6.2 * i + 0.62 * i * i)
const outermost = waterlines.at(-1) ?? 0

/** The land of a frame, a byte a pixel; a thin rim closes the seams between states. @param land SVG path data of all land */
export async function landMask({ width, height }: Frame, land: string): Promise<Uint8Array> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<path fill="#000" d="M0 0h${width}v${height}H0z"/><path fill="#fff" stroke="#fff" stroke-width="0.9" d="${land}"/></svg>`
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true })
  return Uint8Array.from({ length: width * height }, (_, i) => data[i * info.channels] ?? 0)
}

/** Land as bare paper and the sea in lines that follow the coast outwards; three bytes a pixel. */
export function ground({ width, height }: Frame, land: Uint8Array): Uint8Array {
  const away = distances(land, width, height)
  const [paper, sea, water] = [rgb(inks.paper), rgb(inks.sea), rgb(inks.water)]
  const pixels = new Uint8Array(width * height * 3)
  for (let i = 0; i < land.length; i++) {
    const cover = (land[i] ?? 0) / 255
    const line = lineAt(away[i] ?? 0)
    for (let c = 0; c < 3; c++) {
      const wet = (sea[c] ?? 0) * (1 - line) + (water[c] ?? 0) * line
      pixels[3 * i + c] = Math.round((paper[c] ?? 0) * cover + wet * (1 - cover))
    }
  }
  return pixels
}

/** How much ink a waterline leaves this far from the coast: the lines grow finer outwards. */
function lineAt(distance: number): number {
  if (distance > outermost + 2) return 0
  const fade = 0.62 * (1 - distance / (outermost + 14)) ** 0.8
  const ink = Math.max(...waterlines.map((at) => 1 - Math.abs(distance - at) / 1.15))
  return Math.max(0, ink) * fade
}

function rgb(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
