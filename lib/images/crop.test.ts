import { rmSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Shape } from '../address'
import { folderForTest } from '../fixture'
import { cropSize, makeCrop } from './crop'
import { pictureOf } from './picture'

/** Red at the left, green in the middle, blue at the right. */
async function threeColours(width: number, height: number): Promise<string> {
  const file = `${folderForTest()}/three.png`
  const third = Math.round(width / 3)
  const band = (fill: string, i: number) =>
    `<rect x="${i * third}" width="${third}" height="100%" fill="${fill}"/>`
  const bands = ['#f00', '#0f0', '#00f'].map(band).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${bands}</svg>`
  await sharp(Buffer.from(svg)).png().toFile(file)
  return file
}

async function crop(file: string, shape: Shape, focus?: string) {
  const path = await makeCrop(await pictureOf(file), shape, focus)
  onTestFinished(() => rmSync(path, { force: true }))
  const { data, info } = await sharp(path).raw().toBuffer({ resolveWithObject: true })
  const middle = ((info.height >> 1) * info.width + (info.width >> 1)) * info.channels
  const colour = [...data.subarray(middle, middle + 3)].map((value) => (value > 128 ? 1 : 0)).join('')
  const { format } = await sharp(path).metadata()
  return { colour, format, width: info.width, height: info.height }
}

describe('cropSize', () => {
  it.each([
    [[2400, 1600], '16x9', [1200, 675]],
    [[2400, 1600], '4x3', [1200, 900]],
    [[2400, 1600], '1x1', [1200, 1200]],
    [[1200, 800], '16x9', [1200, 675]],
    [[1200, 800], '4x3', [1066, 800]],
    [[1200, 800], '1x1', [800, 800]],
    [[1200, 675], '16x9', [1200, 675]],
    [[900, 2000], '16x9', [900, 506]],
  ] as const)('of %j as %s is %j', ([width, height], shape, [wide, high]) => {
    expect(cropSize({ width, height }, shape)).toEqual({ width: wide, height: high })
  })
})

describe('makeCrop, for crawlers 6', () => {
  it('cuts a picture to a shape around its focus, and never enlarges it', async () => {
    const file = await threeColours(1500, 300)
    const square = { format: 'jpeg', width: 300, height: 300 }
    expect(await crop(file, '1x1')).toEqual({ ...square, colour: '010' })
    expect(await crop(file, '1x1', '0% 50%')).toEqual({ ...square, colour: '100' })
    expect(await crop(file, '1x1', '100% 0%')).toEqual({ ...square, colour: '001' })
    expect(await crop(await threeColours(2400, 1600), '16x9')).toMatchObject({ width: 1200, height: 675 })
  })
})
