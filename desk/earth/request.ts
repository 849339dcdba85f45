import { suggest } from '../../lib/content/nearest'
import { disputed, type Override } from './disputed'
import { CannotDraw } from './fault'
import { type LonLat, zoomLimit } from './frame'
import { type View, views } from './grade'
import type { Drawing } from './overlay'

/** What of the Earth the writer asked to see. */
export interface Request {
  drawing: Drawing
  overrides: readonly Override[]
  view: View
  centre: LonLat | undefined
  zoom: number | undefined
}

/** The options of a view of the Earth, as they were written. */
export interface Written {
  highlight?: string[]
  mark?: string[]
  territory?: string[]
  point?: string[]
  route?: string[]
  view?: string
  centre?: string
  zoom?: string
}

/** Reads the options of a view. Throws CannotDraw with what was found and expected. */
export function readView(values: Written, limit = zoomLimit): Request {
  return {
    drawing: {
      highlight: codes(values.highlight),
      mark: codes(values.mark),
      points: (values.point ?? []).map((one) => point('--point', one)),
      routes: (values.route ?? []).map(route),
    },
    overrides: (values.territory ?? []).map(override),
    view: view(values.view ?? 'night'),
    centre: values.centre === undefined ? undefined : place('--centre', values.centre),
    zoom: values.zoom === undefined ? undefined : zoom(values.zoom, limit),
  }
}

function codes(values: readonly string[] = []): string[] {
  return [
    ...new Set(values.flatMap((value) => value.split(',')).map((code) => code.trim().toUpperCase())),
  ].filter((code) => code !== '')
}

export function place(option: string, value: string): LonLat {
  const [lon, lat, ...more] = value.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const sound = lon !== undefined && lat !== undefined && Math.abs(lon) <= 180 && Math.abs(lat) <= 90
  if (sound && more.length === 0) return [lon, lat]
  throw new CannotDraw(
    `${option} is "${value}"; expected longitude and latitude in degrees, east and north positive, such as 68.78,38.56.`,
  )
}

export function point(option: string, value: string) {
  const at = value.lastIndexOf('@')
  const name = value.slice(0, Math.max(0, at)).trim()
  if (name === '') {
    throw new CannotDraw(
      `${option} is "${value}"; expected a name and a place, such as "Dushanbe@68.78,38.56".`,
    )
  }
  return { name, at: place(option, value.slice(at + 1)) }
}

function route(value: string): readonly [LonLat, LonLat] {
  const [from, to, ...more] = value.split(':')
  if (from === undefined || to === undefined || more.length > 0) {
    throw new CannotDraw(`--route is "${value}"; expected two places, such as 121.5,31.2:-118.3,33.7.`)
  }
  return [place('--route', from), place('--route', to)]
}

function override(value: string): Override {
  const [key = '', to = '', ...more] = value.toUpperCase().split('=')
  if (disputed[key] && to !== '' && more.length === 0) return { key, to }
  throw new CannotDraw(
    `--territory is "${value}"; expected a territory and the state to draw it in, such as CRIMEA=UA. ` +
      suggest(key, Object.keys(disputed)),
  )
}

function view(value: string): View {
  const found = views.find((name) => name === value)
  if (found) return found
  throw new CannotDraw(`--view is "${value}"; expected ${views.join(' or ')}.`)
}

function zoom(value: string, limit: number): number {
  const number = Number(value)
  if (number >= 0.5 && number <= limit) return number
  throw new CannotDraw(
    `--zoom is "${value}"; expected a number from 0.5 to ${limit}: at 1 the whole globe fits the picture, ` +
      'and beyond the limit what is drawn blurs.',
  )
}
