/** The inks and papers of what is drawn as a print. On the paper of a page, light or dark, the plate stays a plate. */
export const inks = {
  paper: '#F0E9DA',
  sea: '#DCE2DD',
  water: '#4C6A73',
  ink: '#2B2620',
  hills: '#6E5B45',
  accent: '#7A1E2B',
  tint: '#B9853F',
} as const
