import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, it, onTestFinished } from 'vitest'
import { folderForTest } from '../../tests/folder'
import { pictureOf } from './picture'
import { type Pixels, pictureIn, pixelsOf } from './pixels'
import { asSeen, eye, findQuality, likeness, qualities } from './quality'
import { recipe } from './recipe'
import { makeRendition, renditionsOf } from './renditions'

/** Grain of a certain strength, the same each time, on shades that go from dark to light. */
function grained(strength: number, size = 320): Sharp {
  const data = Buffer.alloc(size * size * 3)
  let seed = 7
  for (let at = 0; at < data.length; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    const across = (Math.floor(at / 3) % size) / size
    data[at] = Math.round(40 + across * 120 + (seed / 2_147_483_648) * strength)
  }
  return sharp(data, { raw: { width: size, height: size, channels: 3 } })
}

async function likenessAt(pixels: Pixels, quality: number): Promise<number> {
  const made = await recipe.formats.avif.encode(pictureIn(pixels), quality).toBuffer()
  return likeness(await asSeen(pictureIn(pixels)), await asSeen(sharp(made)))
}

describe('findQuality', () => {
  it('takes the lowest quality at which the worst tenth is still like the picture', async () => {
    const found = new Set<number>()
    for (const strength of [0, 20, 40, 60, 95]) {
      const pixels = await pixelsOf(grained(strength), 320)
      const { quality, bytes } = await findQuality(pixels)
      found.add(quality)
      const lower = qualities[qualities.indexOf(quality) - 1]
      if (lower) expect(await likenessAt(pixels, lower), `${strength}`).toBeLessThan(eye.likeness)
      if (quality === qualities.at(-1)) continue
      expect(await likenessAt(pixels, quality), `${strength}`).toBeGreaterThanOrEqual(eye.likeness)
      expect(bytes?.length).toBe(
        (await recipe.formats.avif.encode(pictureIn(pixels), quality).toBuffer()).length,
      )
    }
    expect(found.size).toBeGreaterThan(1)
  })

  it('makes no attempt at a picture too small to be judged', async () => {
    expect(await findQuality(await pixelsOf(grained(20, 12), 12))).toEqual({ quality: qualities.at(-1) })
  })

  it.each([
    ['grey', (image: Sharp) => image.greyscale()],
    ['see-through', (image: Sharp) => image.ensureAlpha(0.5)],
  ])('judges a %s picture', async (_, change) => {
    const image = sharp(await change(grained(0)).png().toBuffer())
    expect((await findQuality(await pixelsOf(image, 320))).quality).toBe(qualities[0])
  })
})

describe('the AVIF of a picture', () => {
  it('has the quality that was found and kept before', async () => {
    const file = `${folderForTest()}/grain.png`
    await grained(30).toFile(file)
    const picture = await pictureOf(file)
    mkdirSync('.cache/qualities', { recursive: true })
    const kept = `.cache/qualities/${picture.hash}.txt`
    writeFileSync(kept, '40\n')
    const [avif] = renditionsOf(picture)
    if (!avif) throw new Error('a picture has renditions')
    const path = await makeRendition(avif)
    onTestFinished(() => {
      rmSync(kept)
      rmSync(path)
    })
    const pixels = await pixelsOf(sharp(file), 320)
    const expected = await recipe.formats.avif.encode(pictureIn(pixels), 40).toBuffer()
    expect(readFileSync(path).equals(expected)).toBe(true)
  })
})
