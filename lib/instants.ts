import type { PublishedArticle } from './edition'

/** An instant to the second, in UTC (RFC 3339). */
export function rfc3339(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** An instant as RSS wants it (RFC 822 with a year of four digits). */
export function rfc822(instant: string): string {
  return new Date(instant).toUTCString()
}

/** The moment of an article's last change that a reader should know of. */
export function lastChange({ published, updated }: Pick<PublishedArticle, 'published' | 'updated'>): string {
  return updated ?? published
}

/** The latest of some instants, whatever their offsets; undefined when there are none. */
export function latest(instants: readonly string[]): string | undefined {
  return instants.reduce<string | undefined>(
    (found, instant) => (found !== undefined && Date.parse(found) >= Date.parse(instant) ? found : instant),
    undefined,
  )
}
