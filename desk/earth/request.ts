import { parseArgs } from 'node:util'
import { disputed, type Override } from './disputed'
import { CannotDraw } from './fault'
import { type LonLat, zoomLimit } from './frame'
import { type View, views } from './grade'
import type { Drawing } from './overlay'

/** What the writer asked for. */
export interface Request {
  article: string
  drawing: Drawing
  overrides: readonly Override[]
  view: View
  centre: LonLat | undefined
  zoom: number | undefined
  alt: string | undefined
  caption: string | undefined
  file: string
  force: boolean
}

const text = { type: 'string' } as const
const many = { type: 'string', multiple: true } as const
const options = {
  highlight: many,
  mark: many,
  territory: many,
  point: many,
  route: many,
  view: text,
  centre: text,
  zoom: text,
  alt: text,
  caption: text,
  name: text,
  force: { type: 'boolean' },
} as const

/** Reads the command line. Throws CannotDraw with what was found and expected. */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parseArgs({ args: joinNegatives(args), options, allowPositionals: true })
  const [article, ...rest] = positionals
  if (!article || rest.length > 0) {
    throw new CannotDraw(
      `${positionals.length} articles were named; expected one, by its slug or folder, before the options.`,
    )
  }
  return {
    article,
    drawing: {
      highlight: codes(values.highlight),
      mark: codes(values.mark),
      points: (values.point ?? []).map(point),
      routes: (values.route ?? []).map(route),
    },
    overrides: (values.territory ?? []).map(override),
    view: view(values.view ?? 'night'),
    centre: values.centre === undefined ? undefined : place('--centre', values.centre),
    zoom: values.zoom === undefined ? undefined : zoom(values.zoom),
    alt: values.alt,
    caption: values.caption,
    file: jpeg(values.name ?? 'hero.jpg'),
    force: values.force ?? false,
  }
}

/** `--centre -118,34` means the west, though a dash begins an option elsewhere. */
function joinNegatives(args: readonly string[]): string[] {
  return args.reduce<string[]>((joined, arg) => {
    const last = joined.at(-1)
    if (/^-\d/.test(arg) && last?.match(/^--[a-z]+$/)) joined[joined.length - 1] = `${last}=${arg}`
    else joined.push(arg)
    return joined
  }, [])
}

function codes(values: readonly string[] = []): string[] {
  return [
    ...new Set(values.flatMap((value) => value.split(',')).map((code) => code.trim().toUpperCase())),
  ].filter((code) => code !== '')
}

function place(option: string, value: string): LonLat {
  const [lon, lat, ...more] = value.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const sound = lon !== undefined && lat !== undefined && Math.abs(lon) <= 180 && Math.abs(lat) <= 90
  if (sound && more.length === 0) return [lon, lat]
  throw new CannotDraw(
    `${option} is "${value}"; expected longitude and latitude in degrees, east and north positive, such as 68.78,38.56.`,
  )
}

function point(value: string) {
  const at = value.lastIndexOf('@')
  const name = value.slice(0, Math.max(0, at)).trim()
  if (name === '') {
    throw new CannotDraw(
      `--point is "${value}"; expected a name and a place, such as "Dushanbe@68.78,38.56".`,
    )
  }
  return { name, at: place('--point', value.slice(at + 1)) }
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
      `Known: ${Object.keys(disputed).join(', ')}.`,
  )
}

function view(value: string): View {
  const found = views.find((name) => name === value)
  if (found) return found
  throw new CannotDraw(`--view is "${value}"; expected ${views.join(' or ')}.`)
}

function zoom(value: string): number {
  const number = Number(value)
  if (number >= 0.5 && number <= zoomLimit) return number
  throw new CannotDraw(
    `--zoom is "${value}"; expected a number from 0.5 to ${zoomLimit}: at 1 the whole globe fits the picture, ` +
      'and beyond the limit the imagery blurs.',
  )
}

function jpeg(value: string): string {
  if (/^[^/\\]+\.jpe?g$/i.test(value)) return value
  throw new CannotDraw(
    `--name is "${value}"; expected the name of a JPEG file without a folder, such as hero.jpg.`,
  )
}
