/** A test that proves an item beyond what the audit sees of it: a file, and words of the test's name. */
export interface Proof {
  file: string
  test: string
}

/** How many items there are in the list of what crawlers must find. */
export const itemCount = 22

/**
 * What rows of the audit cannot show, since the site as printed today need not hold it: each with the test that
 * does. All else is proved by the rows that carry the item's number, and they by their seeded faults.
 */
export const proofs: Readonly<Record<number, readonly Proof[]>> = {
  1: [{ file: 'e2e/reading.spec.ts', test: 'a reader finds everything the article is made of' }],
  6: [
    {
      file: 'lib/forms/structured-data.test.ts',
      test: 'holds what the article quotes, cites, retells and has mended',
    },
    { file: 'lib/forms/structured-data.test.ts', test: 'cannot end the script it stands in' },
  ],
  13: [
    {
      file: 'lib/forms/feeds/feeds.test.ts',
      test: 'has the same items, newest first, under the same lasting ids',
    },
  ],
  14: [{ file: 'lib/forms/feeds/feeds.test.ts', test: 'lets hostile text be text' }],
  15: [
    {
      file: 'lib/forms/feeds/feeds.test.ts',
      test: 'says where it lies itself, what it feeds, and the hub that is told first',
    },
    { file: 'press/crawlers.test.ts', test: 'keeps drafts out, and prints the same bytes again' },
  ],
  16: [
    {
      file: 'lib/forms/sitemaps/sitemaps.test.ts',
      test: 'are cut where the protocol ends, and nothing is lost at the cut',
    },
    {
      file: 'lib/forms/sitemaps/sitemaps.test.ts',
      test: 'holds the last 48 hours, the first of their seconds included',
    },
    {
      file: 'lib/forms/sitemaps/sitemaps.test.ts',
      test: 'is valid on a day without news, and in a publication without articles',
    },
  ],
  17: [{ file: 'lib/forms/robots.test.ts', test: 'decides for each purpose alone' }],
  20: [
    { file: 'press/server.test.ts', test: 'HEAD equals GET without a body' },
    { file: 'press/conditions.test.ts', test: 'lets the tag decide where a date is sent too' },
  ],
  21: [
    { file: 'press/redirects.test.ts', test: 'leads a former address to the article in one hop' },
    { file: 'press/redirects.test.ts', test: 'says of a withdrawn article that it is gone' },
  ],
}
