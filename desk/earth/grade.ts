/** What the imagery holds at one place: see `channels`. Bytes as numbers, slightly out of range after interpolation. */
export type Ground = Float64Array

/** The light on a place. */
export interface Light {
  /** From 0, turned away from the sun, to 1. */
  sun: number
  /** From 0 in a view of the whole globe to 1 in a close one, where a lamp is a soft patch and not a point. */
  close: number
}

/** How a place looks by some light: reads `ground`, writes red, green and blue from 0 to about 1. */
export type Grade = (ground: Ground, light: Light, out: Float64Array) => void

export const views = ['night', 'day'] as const
export type View = (typeof views)[number]

const at = (ground: Ground, channel: number) => Math.max(0, ground[channel] ?? 0) / 255

/** 1 on water and 0 on land: in this imagery the sea is far bluer than any ground, and lakes are black. */
function water(r: number, g: number, b: number): number {
  const blueness = (b - 0.55 * r - 0.45 * g) / (b + 0.04)
  const blackness = 1 - (r + g + b) / 0.16
  return Math.min(1, Math.max(0, (blueness - 0.18) / 0.22, 2 * blackness))
}

const tone = (light: number) => 1 - Math.exp(-light)

/** Dusk over a dark land with its lamps lit; the ground keeps a trace of its colours. */
const night: Grade = (ground, light, out) => {
  const [r, g, b] = [at(ground, 0), at(ground, 1), at(ground, 2)]
  const sea = water(r, g, b)
  const grey = 0.3 * r + 0.55 * g + 0.15 * b
  // Snow would outshine the lamps: bright ground is pressed down more than dark ground.
  const press = 1.08 - 0.6 * Math.min(1, grey)
  const relief = 1 + (at(ground, 5) - 0.5) * 1.15 * (1 - sea)
  const ambient = (0.42 + 0.95 * light.sun) * relief * press
  const lamp = (1 - light.close) * at(ground, 3) + light.close * 1.06 * at(ground, 6)
  const strength = 1 - 0.28 * light.close
  const core = strength * 2.5 * lamp ** 2.1
  const glow = strength * at(ground, 4)
  // The deepest sea is not black by moonlight.
  const deep = sea * (0.35 + 0.65 * light.sun)
  // Moonlight is blue on land; the sea, blue already, is drawn towards green so that it does not turn violet.
  out[0] = tone(
    ambient * (0.46 * r + 0.3 * grey) * (0.8 - 0.2 * sea) + 0.01 * deep + 1.2 * core + 0.34 * glow,
  )
  out[1] = tone(ambient * (0.46 * g + 0.3 * grey) * (0.95 - 0.13 * sea) + 0.026 * deep + core + 0.2 * glow)
  out[2] = tone(
    ambient * (0.46 * b + 0.3 * grey) * (1.24 - 0.34 * sea) + 0.06 * deep + 0.72 * core + 0.08 * glow,
  )
}

/** Full daylight, a little deeper and calmer than the source. */
const day: Grade = (ground, light, out) => {
  const [r, g, b] = [at(ground, 0), at(ground, 1), at(ground, 2)]
  const sea = water(r, g, b)
  const relief = 1 + (at(ground, 5) - 0.5) * 0.9 * (1 - sea)
  const strength = (0.3 + 1.0 * light.sun) * relief
  const deep = 0.03 * sea * light.sun
  const grey = 0.3 * r + 0.55 * g + 0.15 * b
  out[0] = tone(1.5 * strength * (0.86 * r + 0.14 * grey))
  out[1] = tone(1.46 * strength * (0.86 * g + 0.14 * grey) + 0.5 * deep)
  out[2] = tone(1.42 * strength * (0.86 * b + 0.14 * grey) + deep)
}

export const grades: Record<View, Grade> = { night, day }
