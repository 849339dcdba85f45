import type { SiteFacts } from './schema/site'

/** The colours of `app/globals.css`, by day and by night: a test holds the two together. */
export const colours = {
  light: { paper: '#fbf9f4', ink: '#15171a', quiet: '#5a5750', hairline: '#d9d3c5', accent: '#7a1e2b' },
  dark: { paper: '#101418', ink: '#ece8df', quiet: '#a8a296', hairline: '#2b3138', accent: '#e8a0a5' },
} as const
export type Scheme = keyof typeof colours
export type Palette = Readonly<Record<keyof (typeof colours)['light'], string>>

/** The colours of a publication in one scheme. */
export function paletteOf({ theme }: Pick<SiteFacts, 'theme'>, scheme: Scheme): Palette {
  const { paper, accent } = colours[scheme]
  return {
    ...colours[scheme],
    paper: theme.paper?.[scheme] ?? paper,
    accent: theme.accent?.[scheme] ?? accent,
  }
}

/** Letters in a line, about, and its width in the style sheet. */
const measure = { letters: 66, rem: 38 }

/**
 * The sheet of what a publication sets of the style sheet's own properties; empty when it keeps them all. A colour is said once
 * for each scheme, as the style sheet does: browsers that know no `light-dark()` know these.
 */
export function themeSheet({ theme }: Pick<SiteFacts, 'theme'>): string {
  const said = (scheme: Scheme) =>
    [
      theme.paper && `--paper:${theme.paper[scheme]}`,
      theme.accent && `--accent:${theme.accent[scheme]}`,
    ].flatMap((declaration) => declaration ?? [])
  const rule = (selector: string, declarations: readonly string[]) =>
    declarations.length > 0 ? `${selector}{${declarations.join(';')}}` : ''
  const [light, dark] = [said('light'), said('dark')]
  const wide = theme.measure
    ? [`--container-measure:${Math.round((theme.measure / measure.letters) * measure.rem * 4) / 4}rem`]
    : []
  const night = rule('html:root:not([data-scheme=light])', dark)
  return [
    ...facesOf(theme),
    rule('html:root', [...wide, ...lettersOf(theme), ...light]),
    night && `@media (prefers-color-scheme:dark){${night}}`,
    // The same, by the reader's own choice.
    rule('html:root[data-scheme=dark]', dark),
  ].join('')
}

/** Letters that most systems have, and their like. */
const systemFaces = {
  serif: 'Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif","DejaVu Serif",serif',
  sans: 'system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif',
} as const

/** The cuts of a face, with what each is to a browser and the properties of the style sheet that name it. */
const cuts = {
  regular: { descriptors: 'font-weight:400', properties: ['--serif'] },
  italic: { descriptors: 'font-style:italic;font-weight:400', properties: ['--serif-italic'] },
  bold: { descriptors: 'font-weight:600 700', properties: ['--serif-bold'] },
} as const
const cutNames = ['regular', 'italic', 'bold'] as const

/** All faces of the style sheet: those that hold further signs are replaced with the rest, or they would stand in for them. */
const further = [
  '--serif-signs',
  '--serif-latin',
  '--serif-latin-italic',
  '--serif-greek',
  '--serif-cyrillic',
]

function facesOf({ fonts }: SiteFacts['theme']): string[] {
  return cutNames.flatMap((cut) => {
    const file = fonts?.[cut]?.file
    if (file === undefined) return []
    return `@font-face{font-family:Own;src:url(${file}) format("woff2");font-display:swap;${cuts[cut].descriptors}}`
  })
}

function lettersOf({ face, fonts }: SiteFacts['theme']): string[] {
  if (!face && !fonts) return []
  const stack = [...(fonts ? ['Own'] : []), systemFaces[face ?? 'serif']].join(',')
  return [...cutNames.flatMap((cut) => cuts[cut].properties), ...further].map((name) => `${name}:${stack}`)
}

/**
 * The contrast of two colours as WCAG 2 reckons it, from 1 (none) to 21 (black on white). Text needs 4.5 for AA
 * and 7 for AAA. @param one, other as `#rrggbb`
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance, as defined in WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
