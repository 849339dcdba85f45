import fc from 'fast-check'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { fuzzRuns, seed } from '../../tests/seed'
import { lookAt } from './look'
import { onImage } from './open'

const picture = sharp({
  create: {
    ...{ width: 240, height: 160, channels: 3, background: '#357' },
    noise: { type: 'gaussian', mean: 128, sigma: 30 },
  },
})
const noise = await picture.png().toBuffer()

const encoded: Record<string, Buffer> = {
  jpeg: await sharp(noise).jpeg().toBuffer(),
  progressive: await sharp(noise).jpeg({ progressive: true }).toBuffer(),
  png: noise,
  webp: await sharp(noise).webp().toBuffer(),
  avif: await sharp(noise).avif({ effort: 0 }).toBuffer(),
  tiff: await sharp(noise).tiff().toBuffer(),
}

/** What the press makes of an image: renditions of several widths. */
const canBePrinted = (bytes: Uint8Array) =>
  Promise.all(
    [240, 100].map((width) => onImage('x', (image) => image.resize({ width }).jpeg().toBuffer(), bytes)),
  ).then(
    () => true,
    () => false,
  )

const harm = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ kind: fc.constant('cutLast' as const), at: fc.integer({ min: 1, max: 400 }) }),
  fc.record({
    kind: fc.constant('damage' as const),
    at: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
  fc.record({ kind: fc.constant('append' as const), at: fc.string({ maxLength: 200 }) }),
)

function harmed(
  bytes: Buffer,
  { kind, at }: { kind: string; at: number | string | [number, number][] },
): Buffer {
  if (typeof at === 'string') return Buffer.concat([bytes, Buffer.from(at)])
  if (typeof at === 'number') return bytes.subarray(0, kind === 'cut' ? Math.floor(bytes.length * at) : -at)
  const copy = Buffer.from(bytes)
  for (const [place, byte] of at) copy[Math.floor(place * copy.length)] = byte
  return copy
}

it.each(Object.keys(encoded))(
  `a harmed %s is told, or can be printed (FUZZ_SEED=${seed})`,
  async (format) => {
    await fc.assert(
      fc.asyncProperty(harm, async (done) => {
        const bytes = harmed(encoded[format] ?? noise, done)
        const { isWhole } = await lookAt('x', bytes)
        if (isWhole) expect(await canBePrinted(bytes)).toBe(true)
      }),
      { seed, numRuns: fuzzRuns(25) },
    )
  },
)

it('an image that lacks its last bytes alone is not whole', async () => {
  for (const format of ['jpeg', 'progressive', 'webp', 'avif']) {
    const bytes = encoded[format] ?? noise
    expect((await lookAt('x', bytes)).isWhole, format).toBe(true)
    expect((await lookAt('x', bytes.subarray(0, -3))).isWhole, format).toBe(false)
  }
})

it('what else a file holds behind its image is not printed', async () => {
  const page = '<script>alert(1)</script>'
  const both = Buffer.concat([encoded.jpeg ?? noise, Buffer.from(`PK\x03\x04${page}`)])
  expect(await lookAt('x', both)).toMatchObject({ kind: 'jpg', isWhole: true })
  const rendition = await onImage('x', (image) => image.resize({ width: 100 }).jpeg().toBuffer(), both)
  expect(rendition.includes(page)).toBe(false)
})

it('of an image beyond all bounds no pixel is read', async () => {
  const huge = Buffer.from(noise)
  huge.writeUInt32BE(60_000, 16)
  huge.writeUInt32BE(60_000, 20)
  const crc = await import('node:zlib').then(({ crc32 }) => crc32?.(huge.subarray(12, 29)))
  if (crc !== undefined) huge.writeUInt32BE(crc, 29)
  const before = process.memoryUsage().rss
  const seen = await lookAt('x', huge)
  expect(seen.isWhole).not.toBe(true)
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20)
})

it.each([
  [
    'a drawing with a script in it',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  ],
  ['a page', '<!DOCTYPE html><script>alert(1)</script>'],
])('%s is no image to print', async (_what, text) => {
  const { kind } = await lookAt('x', Buffer.from(text))
  expect(['jpg', 'png', 'webp', 'avif', 'tif']).not.toContain(kind)
})
