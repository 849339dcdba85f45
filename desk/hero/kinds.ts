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
