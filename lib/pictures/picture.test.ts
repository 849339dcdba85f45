import { copyFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it, onTestFinished } from 'vitest'
import { folderForTest } from '../../tests/folder'
import { makeCrop } from './crop'
import { pictureOf } from './picture'
import { makeRendition, type Rendition, renditionsOf } from './renditions'

/** A flat image of 600 by 400 pixels, with the mark a camera makes when it is held upright. */
async function flatImage({ orientation = 1, colour = '#845' } = {}): Promise<string> {
  const file = `${folderForTest()}/flat.jpg`
  const flat = sharp({ create: { width: 600, height: 400, channels: 3, background: colour } })
  await flat.withMetadata({ orientation }).jpeg({ quality: 40 }).toFile(file)
  return file
}

/** Makes a rendition that does not outlive the test. */
function make(rendition: Rendition): Promise<string> {
  const made = makeRendition(rendition)
  onTestFinished(async () => {
    rmSync(await made.catch(() => ''), { force: true })
  })
  return made
}

it('a rendition says nothing of where a picture was taken, or with what', async () => {
  const file = await flatImage()
  const taken = {
    IFD0: { Make: 'Camera Works', Model: 'Seven' },
    IFD3: { GPSLatitude: '54/1 30/1 0/1', GPSLatitudeRef: 'N' },
  }
  writeFileSync(file, await sharp(readFileSync(file)).withExif(taken).jpeg().toBuffer())
  expect(readFileSync(file).includes('Camera Works')).toBe(true)
  for (const rendition of renditionsOf(await pictureOf(file))) {
    const bytes = readFileSync(await make(rendition))
    expect(bytes.includes('Camera Works'), rendition.name).toBe(false)
    expect(await sharp(bytes).metadata(), rendition.name).not.toHaveProperty('exif')
  }
})

describe('pictureOf', () => {
  it('names renditions no wider than the image, best format first', async () => {
    const { hash, sources, fallback, width, height } = await pictureOf(await flatImage())
    expect([width, height]).toEqual([600, 400])
    expect(sources).toEqual([
      { type: 'image/avif', srcSet: `/images/${hash}-480.avif 480w, /images/${hash}-600.avif 600w` },
      { type: 'image/webp', srcSet: `/images/${hash}-480.webp 480w, /images/${hash}-600.webp 600w` },
    ])
    expect(fallback.src).toBe(`/images/${hash}-600.jpg`)
  })

  it('gives the same bytes the same name, and other bytes another', async () => {
    const file = await flatImage()
    const copy = `${folderForTest()}/another-name.jpg`
    copyFileSync(file, copy)
    const { hash } = await pictureOf(file)
    expect((await pictureOf(copy)).hash).toBe(hash)
    expect((await pictureOf(await flatImage({ colour: '#458' }))).hash).not.toBe(hash)
  })

  it('looks again when the file changes', async () => {
    const file = await flatImage()
    const { hash } = await pictureOf(file)
    copyFileSync(await flatImage({ colour: '#458' }), file)
    utimesSync(file, 1, 1)
    expect((await pictureOf(file)).hash).not.toBe(hash)
  })

  it('holds a few pixels, turned like the image', async () => {
    const { placeholder } = await pictureOf(await flatImage({ orientation: 6 }))
    const bytes = Buffer.from(placeholder.replace('data:image/webp;base64,', ''), 'base64')
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 12, height: 18 })
    expect(placeholder.length).toBeLessThan(400)
  })
})

describe('makeRendition', () => {
  it('makes each of the widths and formats a page names, turned and not enlarged', async () => {
    const picture = await pictureOf(await flatImage({ orientation: 6 }))
    const sizes = []
    for (const rendition of renditionsOf(picture)) {
      const { format, width, height } = await sharp(await make(rendition)).metadata()
      sizes.push([rendition.name, format, width, height])
    }
    expect(sizes).toEqual([
      [`${picture.hash}-400.avif`, 'heif', 400, 600],
      [`${picture.hash}-400.webp`, 'webp', 400, 600],
      [`${picture.hash}-400.jpg`, 'jpeg', 400, 600],
    ])
  })

  it('takes from the cache what it has made', async () => {
    const rendition = renditionsOf(await pictureOf(await flatImage({ colour: '#584' }))).at(-1)
    if (!rendition) throw new Error('a picture has renditions')
    const path = await make(rendition)
    const before = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } })
      .jpeg()
      .toBuffer()
    writeFileSync(path, before)
    expect(await make(rendition)).toBe(path)
    expect(readFileSync(path)).toEqual(before)
  })

  it('makes again what was cut short', async () => {
    const rendition = renditionsOf(await pictureOf(await flatImage({ colour: '#586' }))).at(-1)
    if (!rendition) throw new Error('a picture has renditions')
    const path = await make(rendition)
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.subarray(0, -10))
    await make(rendition)
    expect(readFileSync(path)).toEqual(bytes)
  })

  it('names the file that it cannot be made from', async () => {
    const file = await flatImage({ colour: '#855' })
    const picture = await pictureOf(file)
    writeFileSync(file, readFileSync(file).subarray(0, 500))
    utimesSync(file, 1, 1)
    await expect(pictureOf(file)).rejects.toThrow(file)
    for (const rendition of renditionsOf(picture)) await expect(make(rendition)).rejects.toThrow(file)
    await expect(makeCrop(picture, '1x1', undefined)).rejects.toThrow(file)
  })
})
