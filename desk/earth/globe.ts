import { type Frame, zoomOf } from './frame'
import { grades, type View } from './grade'
import { sample } from './sample'
import { channels, type Texture } from './texture'

/** Where the sun stands, seen by the viewer: left, above, in front. */
const sun = [-0.5, 0.52, 0.69] as const
const air = { day: [0.36, 0.6, 1.0], night: [0.2, 0.42, 0.78] } as const
const space = [0.012, 0.016, 0.024] as const

/** Paints the globe and the dark around it, three bytes a pixel. The same frame gives the same bytes. */
export function paintGlobe(texture: Texture, frame: Frame, view: View): Uint8Array {
  const { width, height, radius } = frame
  const pixels = new Uint8Array(width * height * 3)
  const ground = new Float64Array(channels)
  const colour = new Float64Array(3)
  const close = Math.min(1, Math.max(0, (zoomOf(frame) - 1.8) / 3))
  const lon = (frame.centre[0] * Math.PI) / 180
  const [sinLat, cosLat] = [
    Math.sin((frame.centre[1] * Math.PI) / 180),
    Math.cos((frame.centre[1] * Math.PI) / 180),
  ]
  for (let row = 0, at = 0; row < height; row++) {
    const y = (height / 2 - row - 0.5) / radius
    for (let column = 0; column < width; column++, at += 3) {
      const x = (column + 0.5 - width / 2) / radius
      const distance = Math.sqrt(x * x + y * y)
      const cover = Math.min(1, Math.max(0, (1 - distance) * radius + 0.5))
      colour.fill(0)
      if (cover > 0) {
        const z = Math.sqrt(Math.max(0, 1 - distance * distance))
        const east = lon + Math.atan2(x, z * cosLat - y * sinLat)
        const up = Math.asin(Math.min(1, Math.max(-1, z * sinLat + y * cosLat)))
        sample(texture, wrap(east), up, ground)
        grades[view](ground, { sun: daylight(x, y, z), close }, colour)
        haze(colour, x, y, z, view)
      }
      addSky(colour, cover, distance, x, y, view)
      const grain = noise(column, row) * (view === 'night' ? 0.011 : 0.014)
      for (let c = 0; c < 3; c++) {
        pixels[at + c] = Math.round(255 * Math.min(1, Math.max(0, (colour[c] ?? 0) + grain)))
      }
    }
  }
  return pixels
}

function daylight(x: number, y: number, z: number): number {
  return Math.max(0, x * sun[0] + y * sun[1] + z * sun[2])
}

/** Air scatters more light the longer the way through it: a veil that thickens towards the limb. */
function haze(colour: Float64Array, x: number, y: number, z: number, view: View) {
  const thickness = (1 - z) ** 3.2 * 0.62 * (0.25 + 0.75 * daylight(x, y, 0.35))
  const dim = 1 - 0.5 * (1 - z) ** 2
  for (let c = 0; c < 3; c++) {
    colour[c] = (colour[c] ?? 0) * dim * (1 - thickness) + (air[view][c] ?? 0) * thickness
  }
}

/** Behind the globe: near-black, with the lit edge of the atmosphere fading into it. */
function addSky(colour: Float64Array, cover: number, distance: number, x: number, y: number, view: View) {
  if (cover === 1) return
  const away = Math.max(0, distance - 1)
  const lit = 0.22 + 0.78 * daylight(x / distance, y / distance, 0.3)
  const shine =
    (0.55 * Math.exp(-away / 0.006) + 0.3 * Math.exp(-away / 0.03) + 0.07 * Math.exp(-away / 0.14)) * lit
  for (let c = 0; c < 3; c++) {
    const sky = (space[c] ?? 0) + (air[view][c] ?? 0) * shine
    colour[c] = (colour[c] ?? 0) * cover + sky * (1 - cover)
  }
}

function wrap(lon: number): number {
  return lon - 2 * Math.PI * Math.floor((lon + Math.PI) / (2 * Math.PI))
}

/** Film grain from -1 to 1: it hides the bands of smooth gradients, and a place always gets the same grain. */
function noise(x: number, y: number): number {
  let h = Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 1, 0x85ebca77)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 2147483648 - 1
}
