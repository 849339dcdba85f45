import { readPublication } from '../lib/content/publication'
import { type Edition, visibleAt } from '../lib/edition/gate'

/**
 * The publication of the tests: the gazette of a country that is on no map. It is small and has one of everything, so
 * that no test has to look at what somebody publishes. Its clock stands still.
 */
export const publicationFolder = 'tests/publication'

/** The moment it is read at: some of its articles are older than years, one than a day, and one is still to come. */
export const publicationNow = new Date('2026-06-15T12:00:00Z')

/** What its readers see at a moment. */
export function publicationAt(now = publicationNow): Edition {
  return visibleAt(readPublication(publicationFolder), now)
}

/** A magazine in Spanish, as unlike the gazette as data can make it: no ornaments, no news, other colours and words. */
export const otherFolder = 'tests/others/spanish'

export function otherAt(now = publicationNow): Edition {
  return visibleAt(readPublication(otherFolder), now)
}

/** Where it is printed for the browser; nothing else is printed there. */
export const publicationOut = 'out.test'
export const otherOut = 'out.test.other'

/** The settings it is printed with: the style guide is printed beside it, whatever is set for the site that is published. */
export const publicationSettings = {
  CONTENT_DIR: publicationFolder,
  OUT_DIR: publicationOut,
  PASSPORT_NOW: publicationNow.toISOString(),
  STYLE_GUIDE: '1',
  SITE_URL: '',
}

export const otherSettings = {
  ...publicationSettings,
  CONTENT_DIR: otherFolder,
  OUT_DIR: otherOut,
  STYLE_GUIDE: '',
}
