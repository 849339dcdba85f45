import { CannotDraw } from '../earth/fault'
import { archive } from './archive'
import { chart } from './chart'
import { document } from './document'
import { lettered } from './lettered'
import { map } from './map'
import type { Plate } from './plate'
import type { Option, Values } from './request'
import { satellite } from './satellite'
import { table } from './table'

/** What a picture is drawn from. */
export interface Place {
  /** Of the article. */
  folder: string
  /** What the article is written in. */
  language: string
}

export interface Kind {
  /** The options it takes, beside those of all kinds. */
  takes: readonly Option[]
  draw: (values: Values, place: Place) => Promise<Plate>
}

const geography = ['highlight', 'mark', 'territory', 'point', 'centre', 'zoom'] as const

/** The kinds of pictures that can be drawn, by the name the command knows. */
export const kinds = {
  satellite: { takes: [...geography, 'route', 'view'], draw: satellite },
  map: { takes: [...geography, 'route', 'base', 'strait', 'sea', 'land'], draw: map },
  chart: { takes: ['data', 'value', 'title', 'unit', 'form', 'stress', 'ground'], draw: chart },
  table: { takes: ['data', 'line', 'title', 'stress', 'ground'], draw: table },
  document: { takes: ['line', 'ground'], draw: document },
  type: { takes: ['line', 'small', 'face', 'ground'], draw: lettered },
  archive: { takes: ['from', 'crop'], draw: archive },
} satisfies Record<string, Kind>

export type KindName = keyof typeof kinds

/** Options of all kinds. */
const common = new Set([
  'kind',
  'alt',
  'caption',
  'credit',
  'licence',
  'licence-url',
  'focus',
  'name',
  'force',
  'again',
])

/** An option of another kind would be passed over in silence. */
export function refuseOthers(name: KindName, values: Values) {
  const takes: readonly Option[] = kinds[name].takes
  const stranger = Object.keys(values).find(
    (option) => !common.has(option) && !takes.some((one) => one === option),
  )
  if (stranger === undefined) return
  const others = Object.entries(kinds).flatMap(([kind, one]) =>
    one.takes.some((option) => option === stranger) ? [kind] : [],
  )
  throw new CannotDraw(
    `--${stranger} is not for the kind ${name}; expected ${takes.map((option) => `--${option}`).join(', ')}. ` +
      `It is for ${others.join(', ')}.`,
  )
}
