import sharp, { type Sharp } from 'sharp'

/** A picture in memory, as wide as it will be printed. */
export interface Pixels {
  data: Buffer
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 }
}

/** Takes a picture out of its file once, for all that is then made of it. */
export async function pixelsOf(image: Sharp, width: number): Promise<Pixels> {
  const { data, info } = await image.resize({ width }).raw().toBuffer({ resolveWithObject: true })
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } }
}

export function pictureIn({ data, raw }: Pixels): Sharp {
  return sharp(data, { raw })
}
