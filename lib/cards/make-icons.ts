import sharp from 'sharp'
import { colours } from '../content/theme'
import { favicon, type Icon, icons } from '../edition/icons'
import { markSize } from './mark'

/**
 * Every icon as a file: its address on the site and its bytes. `npm run icons` writes them beside the mark.
 * @param mark the drawing, as `icon.svg` holds it
 */
export async function makeIcons(mark: Buffer): Promise<{ address: string; bytes: Buffer }[]> {
  return Promise.all(
    icons.map(async (icon) => {
      const png = await draw(mark, icon)
      return { address: icon.address, bytes: icon === favicon ? ico(png, icon.size) : png }
    }),
  )
}

function draw(mark: Buffer, { size, share }: Icon): Promise<Buffer> {
  const inner = Math.round(size * (share ?? 1))
  const drawn = sharp(mark, { density: (72 * inner) / markSize }).resize(inner)
  if (share === undefined) return drawn.png({ palette: true }).toBuffer()
  const [before, after] = [Math.floor((size - inner) / 2), Math.ceil((size - inner) / 2)]
  const background = colours.light.paper
  const edges = { top: before, left: before, bottom: after, right: after, background }
  return drawn.flatten({ background }).extend(edges).png({ palette: true }).toBuffer()
}

/** A PNG as an `.ico`, which is a header, one entry and the image: crawlers ask for the name unasked. */
function ico(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}
