import localFont from 'next/font/local'

/** What an English page prints at once: `npm run fonts` cuts these files, and lists their letters. */
const serif = localFont({
  src: './fonts/serif.woff2',
  weight: '400 700',
  variable: '--serif',
  adjustFontFallback: 'Times New Roman',
})

const sans = localFont({
  src: './fonts/sans.woff2',
  weight: '400 700',
  variable: '--sans',
  adjustFontFallback: 'Arial',
})

/** Loaded only where a page prints italics. */
const italic = localFont({
  src: './fonts/serif-italic.woff2',
  weight: '400',
  style: 'italic',
  variable: '--serif-italic',
  adjustFontFallback: 'Times New Roman',
  preload: false,
})

/** Loaded only where a page prints its letters. */
const cyrillic = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2',
  weight: '200 900',
  variable: '--serif-cyrillic',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+301,U+400-45F,U+490-491,U+4B0-4B1,U+2116' }],
})

export const fontVariables = [serif, sans, italic, cyrillic].map(({ variable }) => variable).join(' ')
