/** The light palette of `app/globals.css`: a card is paper wherever it is shown. */
export const palette = {
  paper: '#fbf9f4',
  ink: '#15171a',
  quiet: '#5a5750',
  hairline: '#d9d3c5',
  accent: '#7a1e2b',
} as const
