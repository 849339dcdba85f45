/** An icon made from the mark, by its address on the site. */
export interface Icon {
  address: string
  /** Of each side, in pixels. */
  size: number
  /**
   * How much of it the mark takes up; the rest is paper. A launcher may cut a maskable icon to a circle of four
   * fifths. Absent: the mark as it is, with its corners see-through.
   */
  share?: number
}

/** What search engines show as the publication's sign. */
export const logoIcon = { address: '/icon-512.png', size: 512 } satisfies Icon
export const appleIcon = { address: '/apple-touch-icon.png', size: 180, share: 0.86 } satisfies Icon
export const favicon = { address: '/favicon.ico', size: 48 } satisfies Icon

/** What an installed site is shown as. */
export const manifestIcons = [
  { address: '/icon-192.png', size: 192, purpose: 'any' },
  { ...logoIcon, purpose: 'any' },
  { address: '/icon-maskable-192.png', size: 192, share: 0.7, purpose: 'maskable' },
  { address: '/icon-maskable-512.png', size: 512, share: 0.7, purpose: 'maskable' },
] as const satisfies readonly (Icon & { purpose: 'any' | 'maskable' })[]

/** Every icon, each once. */
export const icons: readonly Icon[] = [favicon, appleIcon, ...manifestIcons]
