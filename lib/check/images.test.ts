import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { sharedMemory } from '../content/memory'
import { readPublication } from '../content/publication'
import { readArticle } from '../content/read/article'
import { Source } from '../content/source'
import { checkArticle, contextOf } from './publication'

const sound = readFileSync(`${soundFolder}/articles/2008/case/article.mdx`, 'utf8')
const publication = readPublication(soundFolder)
const now = new Date('2008-09-01T00:00:00Z')

/** A photograph of noise, which no format makes small. */
const photograph = sharp({
  create: {
    ...{ width: 1300, height: 800, channels: 3, background: '#fff' },
    noise: { type: 'gaussian', mean: 128, sigma: 30 },
  },
})
const jpeg = await photograph.clone().jpeg().toBuffer()
const png = await photograph.clone().png({ compressionLevel: 1 }).toBuffer()
const webp = await photograph.clone().webp({ effort: 0 }).toBuffer()
const avif = await photograph.clone().avif({ effort: 0 }).toBuffer()
const tiff = await photograph.clone().tiff().toBuffer()
const cmyk = await photograph.clone().toColourspace('cmyk').jpeg().toBuffer()
const long = await sharp({ create: { width: 60_000, height: 700, channels: 3, background: '#fff' } })
  .png()
  .toBuffer()
const frames = await sharp(Buffer.alloc(3 * 20 * 40, 90).fill(9, 1200), {
  raw: { width: 20, height: 40, channels: 3, pageHeight: 20 },
})
  .webp({ loop: 0, delay: [100, 100] })
  .toBuffer()
const gif = await sharp(Buffer.alloc(300), { raw: { width: 10, height: 10, channels: 3 } })
  .gif()
  .toBuffer()
const script =
  '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="2000"><script>alert(1)</script></svg>'
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')

/** What the check says of an image that is both hero and figure, at the places where the article names it. */
async function check(name: string, bytes: Uint8Array | string) {
  const folder = folderForTest({})
  writeFileSync(`${folder}/${name}`, bytes)
  return checkIn(folder, name)
}

async function checkIn(folder: string, name: string) {
  const text = sound.replace('file: hero.jpg', `file: ${name}`).replace('file="small.jpg"', `file="${name}"`)
  const source = new Source(`${folder}/article.mdx`, text)
  const problems = await checkArticle(readArticle(source, 'en'), contextOf(publication, now))
  const lines = text.split('\n')
  for (const { line, column } of problems) {
    expect(lines[line - 1]?.slice(column - 1)).toMatch(/^(?:file="|\S+$)/)
    expect(lines[line - 1]).toContain(name)
  }
  return problems
}

const cut = (bytes: Uint8Array, share: number) => bytes.subarray(0, Math.floor(bytes.length * share))

describe('an image that the press could not print is told where it is named', () => {
  it.each([
    ['a JPEG cut short', 'a.jpg', cut(jpeg, 0.6), 'image-unreadable', /begins as a JPEG .* to its end/],
    ['a JPEG without its last bytes', 'a.jpg', cut(jpeg, 0.999), 'image-unreadable', /to its end/],
    ['a PNG cut short', 'a.png', cut(png, 0.6), 'image-unreadable', /begins as a PNG .* to its end/],
    ['a WebP cut short', 'a.webp', cut(webp, 0.6), 'image-unreadable', /to its end/],
    ['an AVIF cut short', 'a.avif', cut(avif, 0.6), 'image-unreadable', /to its end/],
    ['a TIFF cut short', 'a.tif', cut(tiff, 0.6), 'image-unreadable', /holds no image/],
    ['a JPEG of its first bytes alone', 'a.jpg', jpeg.subarray(0, 20), 'image-unreadable', /to its end/],
    ['an empty file', 'a.jpg', '', 'image-unreadable', /is empty/],
    ['a text', 'a.jpg', 'No image.', 'image-unreadable', /holds no image/],
    ['a drawing with a script', 'a.jpg', script, 'image-unreadable', /holds (?:XML|no image)/],
    ['a GIF', 'a.png', gif, 'image-unreadable', /holds GIF/],
    ['what a telephone calls a photograph', 'a.jpg', heic, 'image-unreadable', /holds HEIC/],
    ['a page', 'a.jpg', '%PDF-1.7\n', 'image-unreadable', /holds PDF/],
    ['a PNG called a JPEG', 'a.jpg', png, 'image-kind', /holds a PNG/],
    ['an animation', 'a.webp', frames, 'image-kind', /holds 2 pictures/],
    ['too long a side', 'a.png', long, 'image-large', /60000 by 700 pixels/],
  ])('%s', async (_, name, bytes, code, message) => {
    const problems = await check(name, bytes)
    expect(problems.map(({ code }) => code)).toEqual([code, code])
    for (const problem of problems) expect(problem.message).toMatch(message)
  })

  it('20,000 by 20,000 pixels, which are not decoded', async () => {
    const problems = await check('a.png', readFileSync(`${soundFolder}/articles/2008/case/huge.png`))
    expect(problems.map(({ code }) => code)).toEqual(['image-large', 'image-large'])
    expect(problems[0]?.message).toMatch(/20000 by 20000 pixels; expected at most 16000 on a side/)
  })

  it('a folder of its name', async () => {
    const folder = folderForTest({})
    mkdirSync(`${folder}/a.jpg`)
    expect((await checkIn(folder, 'a.jpg')).map(({ code }) => code)).toEqual([
      'image-missing',
      'image-missing',
    ])
  })
})

it.each([
  ['a JPEG', 'a.jpg', jpeg],
  ['a JPEG in capitals', 'a.JPEG', jpeg],
  ['a JPEG in the colours of a printing press', 'a.jpg', cmyk],
  ['a JPEG with something else behind it', 'a.jpg', Buffer.concat([jpeg, Buffer.from(script)])],
  ['a PNG', 'a.png', png],
  ['a WebP', 'a.webp', webp],
  ['an AVIF', 'a.avif', avif],
  ['a TIFF', 'a.tiff', tiff],
])('%s is sound', async (_, name, bytes) => {
  expect(await check(name, bytes)).toEqual([])
})

describe('an image is decoded once', () => {
  const decodes = () => {
    const keep = vi.spyOn(sharedMemory(), 'keep')
    onTestFinished(() => keep.mockRestore())
    return () => {
      const keys = keep.mock.calls.flatMap(([kind, key]) => (kind === 'image' ? [key] : []))
      keep.mockClear()
      return keys
    }
  }

  it('and known by its bytes in another place or time, until they change', async () => {
    const folder = folderForTest({})
    const kept = decodes()
    // Bytes that no run before this one has seen.
    writeFileSync(`${folder}/a.jpg`, Buffer.concat([cut(jpeg, 0.6), Buffer.from(randomUUID())]))
    const told = await checkIn(folder, 'a.jpg')
    expect(kept()).toHaveLength(1)
    expect(await checkIn(folder, 'a.jpg')).toEqual(told)
    expect(kept()).toEqual([])
    writeFileSync(`${folder}/a.jpg`, jpeg)
    utimesSync(`${folder}/a.jpg`, 1, 1)
    expect(await checkIn(folder, 'a.jpg')).toEqual([])
    appendFileSync(`${folder}/a.jpg`, ' ')
    expect(statSync(`${folder}/a.jpg`).size).toBe(jpeg.length + 1)
    expect(await checkIn(folder, 'a.jpg')).toEqual([])
  })
})
