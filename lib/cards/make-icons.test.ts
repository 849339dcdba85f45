import { existsSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { icons } from '../edition/icons'
import { makeIcons } from './make-icons'

describe('makeIcons, for crawlers 22', () => {
  it('makes the icons that are in public/ from the mark', async () => {
    const made = await makeIcons(readFileSync('public/icon.svg'))
    expect(made.map(({ address }) => address)).toEqual(icons.map(({ address }) => address))
    for (const { address, bytes } of made) {
      expect(existsSync(`public${address}`), `npm run icons makes ${address}`).toBe(true)
      expect(readFileSync(`public${address}`).equals(bytes), `npm run icons makes ${address}`).toBe(true)
    }
  })

  it('gives each the size it says', async () => {
    for (const { address, size } of icons) {
      const bytes = readFileSync(`public${address}`)
      const isIco = address.endsWith('.ico')
      if (isIco)
        expect([bytes.readUInt16LE(2), bytes.readUInt8(6), bytes.readUInt32LE(18)]).toEqual([1, size, 22])
      expect(await sharp(isIco ? bytes.subarray(22) : bytes).metadata()).toMatchObject({
        ...{ format: 'png', width: size, height: size },
      })
    }
  })

  it('leaves a launcher room to cut a maskable one, and an apple none to see through', async () => {
    for (const { address, share } of icons) {
      if (share === undefined || address.endsWith('.ico')) continue
      const { data, info } = await sharp(`public${address}`)
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      const middle = (info.height >> 1) * info.width * 4
      const edge = Math.floor((info.width * (1 - share)) / 2)
      for (let x = 0; x < edge; x++) {
        expect([...data.subarray(middle + x * 4, middle + x * 4 + 4)]).toEqual([251, 249, 244, 255])
      }
    }
  })
})
