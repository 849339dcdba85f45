import { existsSync } from 'node:fs'
import sharp from 'sharp'
import { CannotDraw } from '../earth/fault'
import { type Plate, plateSize, pressed } from './plate'
import { needed, type Values } from './request'

/** A picture of another time that is free to print: cut to shape and size, and never altered. */
export async function archive(values: Values): Promise<Plate> {
  const path = needed(values, 'from', 'the image file to take the picture from')
  if (!existsSync(path))
    throw new CannotDraw(`There is no file ${path}; expected an image, as --from has it.`)
  const words = {
    alt: needed(values, 'alt', 'what the picture shows'),
    caption: needed(values, 'caption', 'what it is, of when and by whom'),
    credit: needed(values, 'credit', 'who made it and where it was found'),
    licence: needed(values, 'licence', 'the terms, proved where it was found, such as "Public domain"'),
  }
  const { width = 0, height = 0 } = await sharp(path)
    .metadata()
    .catch(() => ({}) as { width?: number; height?: number })
  const box = cropOf(values.crop, { width, height }, path)
  const scale = Math.min(1, plateSize.width / box.width)
  const size = { width: Math.round(box.width * scale), height: Math.round(box.height * scale) }
  if (size.width < 1200 || size.height < 675) {
    throw new CannotDraw(
      `What is taken of ${path} is ${box.width} by ${box.height} pixels; expected 1200 by 675 or more. Choose a larger --crop or another copy.`,
    )
  }
  return { image: await pressed(() => sharp(path).rotate().extract(box).resize(size)), words, notes: [] }
}

function cropOf(
  value: string | undefined,
  { width, height }: { width: number; height: number },
  path: string,
) {
  if (width === 0)
    throw new CannotDraw(`${path} is no image that can be read; expected a JPEG, PNG, TIFF or WebP.`)
  if (value === undefined) return { left: 0, top: 0, width, height }
  const [left = -1, top = -1, wide = 0, high = 0, ...more] = value.split(',').map(Number)
  const sound =
    [left, top, wide, high].every(Number.isInteger) && left >= 0 && top >= 0 && wide > 0 && high > 0
  if (sound && more.length === 0 && left + wide <= width && top + high <= height)
    return { left, top, width: wide, height: high }
  throw new CannotDraw(
    `--crop is "${value}"; expected left, top, width and height in pixels within ${width} by ${height}, such as 0,0,${Math.min(width, 1800)},${Math.min(height, 1200)}.`,
  )
}
