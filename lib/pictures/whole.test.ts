import { writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { folderForTest } from '../../tests/folder'
import { closing, isWhole } from './whole'

const image = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#357' } })

const made: Record<string, () => Promise<Buffer>> = {
  'a.jpg': () => image().jpeg().toBuffer(),
  'a.webp': () => image().webp().toBuffer(),
  'a.avif': () => image().avif().toBuffer(),
  'a.js': async () => Buffer.from(`return 1${closing}`),
  'a.txt': async () => Buffer.from('63\n'),
}

it.each(Object.keys(made))('%s is whole, and no part of it is', async (name) => {
  const bytes = (await made[name]?.()) ?? Buffer.alloc(0)
  const path = `${folderForTest()}/${name}`
  expect(isWhole(path)).toBe(false)
  const wholeAt = Array.from({ length: bytes.length + 1 }, (_, length) => length).filter((length) => {
    writeFileSync(path, bytes.subarray(0, length))
    return isWhole(path)
  })
  expect(wholeAt).toEqual([bytes.length])
})
