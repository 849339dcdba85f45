import type { Sharp } from 'sharp'
import { type Shape, shapes } from '../address'
import { kept } from './cache'
import { onImage } from './open'
import type { Picture } from './picture'
import { recipe } from './recipe'

/** Pixels. */
export interface Size {
  width: number
  height: number
}

/** The width of a crop where the image has it: what search engines ask for. */
const cropWidth = 1200

/** The size of a crop: as wide as asked for or as the image allows, for it is never enlarged. */
export function cropSize({ width, height }: Size, shape: Shape): Size {
  const wide = Math.min(cropWidth, width, Math.floor(height * shapes[shape]))
  return { width: wide, height: Math.min(height, Math.round(wide / shapes[shape])) }
}

/** Makes a crop of a picture unless the cache has it. Returns the path of its file. */
export function makeCrop(picture: Picture, shape: Shape, focus: string | undefined): Promise<string> {
  const name = `${picture.hash}-${shape}${focus === undefined ? '' : `-${focus.replace(/\D+/g, '-')}`}.jpg`
  return kept(`crops/${name}`, () =>
    onImage(picture.file, (image) =>
      recipe.formats.jpg.encode(covering(image, picture, cropSize(picture, shape), focus)).toBuffer(),
    ),
  )
}

/**
 * The image of a picture made as small as will still cover a box, and cut to it.
 * @param focus as in front matter and in CSS's `object-position`: the point this share of the way across and down
 *   the picture lies the same share of the way across and down the box. Absent: the middle
 */
export function covering(image: Sharp, { width, height }: Size, box: Size, focus = '50% 50%'): Sharp {
  const scale = Math.max(box.width / width, box.height / height)
  const whole = {
    width: Math.max(box.width, Math.round(width * scale)),
    height: Math.max(box.height, Math.round(height * scale)),
  }
  const [across = 50, down = 50] = focus.split(' ').map((share) => Number.parseInt(share, 10))
  // Cut after it is made smaller: a JPEG is then decoded no larger than it is needed.
  return image.resize({ ...whole, fit: 'fill' }).extract({
    ...box,
    left: Math.round(((whole.width - box.width) * across) / 100),
    top: Math.round(((whole.height - box.height) * down) / 100),
  })
}
