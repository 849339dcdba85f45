import type { LonLat } from './frame'

/** A writer's decision to draw a disputed territory as part of another state. */
export interface Override {
  /** A key of `disputed`. */
  key: string
  /** The state it is drawn in, by code. */
  to: string
}

export interface Disputed {
  name: string
  /** The states whose picture raises the question. */
  claimants: readonly string[]
  /** The state that Natural Earth draws it in, or none when it stands apart. */
  drawnIn: string | undefined
  /** A place inside it. */
  inside: LonLat
  /** How the map data holds it: a polygon of a state, a shape of its own, or not at all. */
  held: { polygonOf: string } | { code: string } | { uncoded: string } | undefined
  /** Where a line in the map data divides it or bounds it: the border of two states, as far as it lies in a box. */
  line?: { between: readonly [string, string]; within: Box }
  /** What else is to be said of how it is drawn, after its name. */
  how?: string
}

/** West, south, east and north, in degrees. */
export type Box = readonly [number, number, number, number]

const apart = undefined

/** Territories whose place on a map is contested, and how Natural Earth 1:50m answers. */
export const disputed: Readonly<Record<string, Disputed>> = {
  CRIMEA: {
    name: 'Crimea',
    claimants: ['RU', 'UA'],
    drawnIn: 'RU',
    inside: [34.2, 45.2],
    held: { polygonOf: 'RU' },
  },
  TAIWAN: {
    name: 'Taiwan',
    claimants: ['CN', 'TW'],
    drawnIn: apart,
    inside: [121, 23.8],
    held: { code: 'TW' },
  },
  KOSOVO: {
    name: 'Kosovo',
    claimants: ['RS', 'XK'],
    drawnIn: apart,
    inside: [20.9, 42.6],
    held: { code: 'XK' },
  },
  WESTERN_SAHARA: {
    name: 'Western Sahara',
    claimants: ['MA', 'EH'],
    drawnIn: apart,
    inside: [-13, 24.5],
    held: { code: 'EH' },
  },
  SOMALILAND: {
    name: 'Somaliland',
    claimants: ['SO'],
    drawnIn: apart,
    inside: [45, 9.6],
    held: { uncoded: 'Somaliland' },
  },
  NORTHERN_CYPRUS: {
    name: 'Northern Cyprus',
    claimants: ['CY', 'TR'],
    drawnIn: apart,
    inside: [33.5, 35.27],
    held: { uncoded: 'N. Cyprus' },
  },
  PALESTINE: {
    name: 'Palestine',
    claimants: ['IL', 'PS'],
    drawnIn: apart,
    inside: [35.2, 32],
    held: { code: 'PS' },
  },
  AKSAI_CHIN: {
    name: 'Aksai Chin',
    claimants: ['CN', 'IN'],
    drawnIn: 'CN',
    inside: [79.5, 35.2],
    held: undefined,
    line: { between: ['CN', 'IN'], within: [76, 30, 82, 37] },
  },
  KASHMIR: {
    name: 'Kashmir',
    claimants: ['IN', 'PK'],
    drawnIn: apart,
    inside: [74.6, 34.4],
    held: undefined,
    line: { between: ['IN', 'PK'], within: [72.5, 32.3, 78, 37] },
    how: 'divided along the line of control',
  },
  ARUNACHAL: {
    name: 'Arunachal Pradesh',
    claimants: ['CN', 'IN'],
    drawnIn: 'IN',
    inside: [94.5, 28.2],
    held: undefined,
    line: { between: ['CN', 'IN'], within: [91, 26, 98, 30] },
  },
  KURILS: {
    name: 'the southern Kuril Islands',
    claimants: ['JP', 'RU'],
    drawnIn: 'RU',
    inside: [147.9, 45],
    held: undefined,
  },
  CHAGOS: {
    name: 'the Chagos Archipelago',
    claimants: ['IO', 'MU'],
    drawnIn: 'IO',
    inside: [72.2, -6.4],
    held: undefined,
  },
  ABKHAZIA: { name: 'Abkhazia', claimants: ['GE'], drawnIn: 'GE', inside: [41.1, 43.05], held: undefined },
  SOUTH_OSSETIA: {
    name: 'South Ossetia',
    claimants: ['GE'],
    drawnIn: 'GE',
    inside: [43.96, 42.3],
    held: undefined,
  },
}
