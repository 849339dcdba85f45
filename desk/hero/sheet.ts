import { inks } from '../engraving/colours'
import { plateSize } from './plate'
import { oneOf } from './request'

/** What lies under a sheet of paper or behind letters, and the ink that reads on it. */
export const grounds = {
  paper: { fill: '#E9E1D0', ink: inks.ink, quiet: '#6B6252', rule: '#CBBFA6', accent: inks.accent },
  sand: { fill: '#D3C3A3', ink: inks.ink, quiet: '#5C5140', rule: '#B5A37F', accent: inks.accent },
  sage: { fill: '#BFC8BC', ink: '#20261F', quiet: '#4B564A', rule: '#9FAB9C', accent: inks.accent },
  ink: { fill: '#1D2833', ink: '#F0E9DA', quiet: '#A9B1B6', rule: '#3A4854', accent: '#E2B36A' },
  burgundy: { fill: '#5A1822', ink: '#F3E6D6', quiet: '#D2A9A2', rule: '#7C3A42', accent: '#EBC48A' },
} as const

export type GroundName = keyof typeof grounds

export function groundOf(value: string | undefined, usual: GroundName) {
  return grounds[oneOf('ground', value ?? usual, Object.keys(grounds) as GroundName[])]
}

/** What every crop of a plate keeps, a social card's too: nothing that is read stands outside. */
export const safe = { left: 455, right: 1345, top: 105, bottom: 1095 } as const

/** A sheet of paper that lies on a ground, as wide as every crop shows. */
export const sheetBox = { left: 478, top: 96, width: 844, height: 1008 } as const

/** A drawing on a ground of one colour, with a little of the light of a lamp. */
export function onGround(fill: string, parts: readonly string[]): string {
  const { width, height } = plateSize
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    '<radialGradient id="lamp" cx="0.42" cy="0.3" r="0.85"><stop offset="0" stop-color="#fff" stop-opacity="0.13"/>' +
    '<stop offset="1" stop-color="#000" stop-opacity="0.13"/></radialGradient>' +
    `<path fill="${fill}" d="M0 0h${width}v${height}H0z"/><path fill="url(#lamp)" d="M0 0h${width}v${height}H0z"/>` +
    `${parts.join('\n')}</svg>`
  )
}

/** The sheet itself: its shadow, its paper and a hairline around the type. */
export function sheet(): string {
  const { left, top, width, height } = sheetBox
  const box = (grow: number, down: number) =>
    `M${left - grow} ${top - grow + down}h${width + 2 * grow}v${height + 2 * grow}H${left - grow}z`
  const shadow = [18, 13, 9, 6, 3].map(
    (grow) => `<path d="${box(grow, 9)}" fill="#000" fill-opacity="0.055"/>`,
  )
  return `${shadow.join('')}<path d="${box(0, 0)}" fill="#FBF7EC"/>`
}
