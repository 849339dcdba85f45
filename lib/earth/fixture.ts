import { join } from 'node:path'
import sharp from 'sharp'
import { folderForTest } from '../fixture'
import { readTexture, type Texture } from './texture'

/** A small green Earth with lamps in the whole eastern half and one plateau, read from files as the true one is. */
export async function earthForTest(): Promise<Texture> {
  const folder = folderForTest()
  await halves('#305020', '#305020').jpeg().toFile(join(folder, 'earth-blue-marble.jpg'))
  await halves('#000020', '#ff8020').jpeg().toFile(join(folder, 'earth-night.jpg'))
  await halves('#404040', '#c0c0c0').png().toFile(join(folder, 'earth-topology.png'))
  return readTexture(folder)
}

/** A map that is one colour west of Greenwich and another east of it. */
function halves(west: string, east: string) {
  const half = (colour: string, x: number) => `<rect x="${x}" width="32" height="32" fill="${colour}"/>`
  const map = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32">${half(west, 0)}${half(east, 32)}</svg>`
  return sharp(Buffer.from(map))
}
