import localFont from 'next/font/local'

// What nearly every page prints: `npm run fonts` cuts these files, from the letters in `desk/foundry/letters.ts`. What stands in
// until they are there is in `styles/late.css`.

// No file is preloaded: on a slow line it would take its share of what the hero needs, and what stands in is as wide.

/** Weight 400 at every optical size, with small capitals and both kinds of figures. */
const serif = localFont({
  src: './fonts/serif.woff2',
  weight: '400',
  variable: '--serif',
  adjustFontFallback: false,
  preload: false,
})

const serifItalic = localFont({
  src: './fonts/serif-italic.woff2',
  weight: '400',
  style: 'italic',
  variable: '--serif-italic',
  adjustFontFallback: false,
  preload: false,
})

// The rest is loaded only where a page prints it.

const serifBold = localFont({
  src: './fonts/serif-bold.woff2',
  weight: '600 700',
  variable: '--serif-bold',
  adjustFontFallback: false,
  preload: false,
})

const serifSigns = localFont({
  src: './fonts/serif-signs.woff2',
  weight: '400',
  variable: '--serif-signs',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+2A,U+3C-3E,U+5C,U+5E-60,U+7B-7E,U+A7,U+BD,U+2020-2022,U+2032-2033,U+2212',
    },
  ],
})

const serifLatin = localFont({
  src: './fonts/serif-latin.woff2',
  weight: '400',
  variable: '--serif-latin',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-A2,U+A4-A6,U+A8,U+AA,U+AC-AF,U+B1-B6,U+B8-BA,U+BC,U+BE-BF,U+C1-C8,U+CA-D5,U+D8-DB,U+DD-DF,U+E6,U+EC,U+F0,U+F2,U+F7,U+FD-152,U+154-17F,U+218-21B,U+1E80-1E9E,U+201A-201B,U+201E',
    },
  ],
})

const serifLatinItalic = localFont({
  src: './fonts/serif-latin-italic.woff2',
  weight: '400',
  style: 'italic',
  variable: '--serif-latin-italic',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+2A,U+3C-3E,U+5C,U+5E-60,U+7B-7E,U+A1-A2,U+A4-A8,U+AA,U+AC-AF,U+B1-B6,U+B8-BA,U+BC-BF,U+C1-C8,U+CA-D5,U+D8-DB,U+DD-DF,U+E6,U+EC,U+F0,U+F2,U+F7,U+FD-152,U+154-17F,U+218-21B,U+1E80-1E9E,U+201A-201B,U+201E,U+2020-2022,U+2032-2033,U+2212',
    },
  ],
})

const serifGreek = localFont({
  src: './fonts/serif-greek.woff2',
  weight: '400',
  variable: '--serif-greek',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+384-3CE' }],
})

const serifCyrillic = localFont({
  src: './fonts/serif-cyrillic.woff2',
  weight: '400',
  variable: '--serif-cyrillic',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+400-45F,U+490-491,U+4B0-4B1,U+2116' }],
})

export const fontVariables = [
  serif,
  serifItalic,
  serifBold,
  serifSigns,
  serifLatin,
  serifLatinItalic,
  serifGreek,
  serifCyrillic,
]
  .map(({ variable }) => variable)
  .join(' ')
