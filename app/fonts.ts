import localFont from 'next/font/local'

// What an English page prints at once: `npm run fonts` cuts these files, and lists their letters. What stands in
// until they are there is in `styles/late.css`.

/** Weight 400 at every optical size, with small capitals and old-style figures. */
const serif = localFont({
  src: './fonts/serif.woff2',
  weight: '400',
  variable: '--serif',
  adjustFontFallback: false,
})

const serifItalic = localFont({
  src: './fonts/serif-italic.woff2',
  weight: '400',
  style: 'italic',
  variable: '--serif-italic',
  adjustFontFallback: false,
})

// The rest is loaded only where a page prints it.

const serifBold = localFont({
  src: './fonts/serif-bold.woff2',
  weight: '600 700',
  variable: '--serif-bold',
  adjustFontFallback: false,
  preload: false,
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
        'U+A1-A2,U+A4-A6,U+A8,U+AA,U+AC-AF,U+B1-B6,U+B8-BA,U+BC,U+BE-C8,U+CA-D5,U+D8-DB,U+DD-DF,U+E6,U+EC,U+F0,U+F2,U+F7,U+F9,U+FD-17F,U+218-21B,U+1E80-1E9E,U+201A-201B,U+201E',
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

export const fontVariables = [serif, serifItalic, serifBold, serifLatin, serifGreek, serifCyrillic]
  .map(({ variable }) => variable)
  .join(' ')
