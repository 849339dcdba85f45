/** The seconds of a playing time, which is written as readers read it: `2:31`, `1:02:31`. */
export function secondsOf(length: string): number {
  return length.split(':').reduce((whole, part) => whole * 60 + Number(part), 0)
}

/** The same as schema.org and ISO 8601 have it: `PT2M31S`. */
export function isoDuration(length: string): string {
  const seconds = secondsOf(length)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const written = parts.map((part, i) => (part > 0 ? `${part}${'HMS'[i]}` : '')).join('')
  return `PT${written || '0S'}`
}
