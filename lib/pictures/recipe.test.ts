import { describe, expect, it } from 'vitest'
import { parseRenditionName, renditionName, widthsFor } from './recipe'

describe('widthsFor', () => {
  it.each([
    ['avif', 4000, [480, 800, 1200, 1800]],
    ['avif', 1800, [480, 800, 1200, 1800]],
    ['webp', 1000, [480, 800, 1000]],
    ['webp', 480, [480]],
    ['webp', 300, [300]],
    ['jpg', 1199, [480, 1199]],
    ['jpg', 1201, [480, 1200]],
  ] as const)('%s of an image %i wide: %j', (format, width, widths) => {
    expect(widthsFor(format, width)).toEqual(widths)
  })
})

describe('the name of a rendition', () => {
  it('can be read back', () => {
    const name = renditionName('3f2a90c1d4e5', 800, 'avif')
    expect(name).toBe('3f2a90c1d4e5-800.avif')
    expect(parseRenditionName(name)).toEqual({ hash: '3f2a90c1d4e5', width: 800, format: 'avif' })
  })

  it.each([
    '3f2a90c1d4e5-800.png',
    '3f2a90c1d4e-800.avif',
    '3F2A90C1D4E5-800.avif',
    '3f2a90c1d4e5-.avif',
    '../3f2a90c1d4e5-800.avif',
    '3f2a90c1d4e5-800.avif.part',
  ])('is not %s', (name) => {
    expect(parseRenditionName(name)).toBeUndefined()
  })
})
