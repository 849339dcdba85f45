import { z } from 'zod'
import {
  formerAddress,
  imageFile,
  instant,
  language,
  line,
  presentAddress,
  siteAddress,
  slug,
  webAddress,
} from './fields'
import {
  allow,
  kinds,
  licence,
  licenceUrl,
  navigation,
  organization,
  ornaments,
  scripts,
  share,
  theme,
} from './identity'

/** `authors/<id>.yaml`: a person or a desk that signs articles. */
export const author = z.strictObject({
  name: line.describe('the name as printed in the byline'),
  role: line.optional().describe('what the author is to the publication'),
  bio: line.optional().describe('one line about the author, printed under each article'),
  kind: z
    .enum(['person', 'desk'])
    .default('person')
    .describe('person, or desk for a team that signs together'),
  url: webAddress.optional().describe("the author's own page"),
  photo: z
    .strictObject({
      file: imageFile.describe('the image file in authors/'),
      alt: line.describe('what the photograph shows, for a reader who cannot see it'),
      credit: line.describe('who made the photograph or owns it'),
    })
    .optional()
    .describe('a photograph, shown at the head of what the author has written'),
})

/** `sections/<id>.yaml`: a standing part of the publication; every article is in exactly one. */
export const section = z.strictObject({
  name: line.describe('the name as printed in the navigation and the kicker'),
  description: line.describe('one sentence on what the section covers'),
  order: z.int().default(100).describe('place in the navigation; lower comes first'),
})

/** `topics/<id>.yaml`: a country, institution or theme that articles share. */
export const topic = z.strictObject({
  name: line.describe('the name as printed'),
  description: line.describe('one sentence on what belongs here'),
})

/** `series/<id>.yaml`: articles that are read in an order. */
export const series = z.strictObject({
  name: line.describe('the name as printed'),
  description: line.describe('one sentence on what the series tells'),
  parts: z
    .array(slug)
    .min(2, { error: 'at least two parts' })
    .describe('slugs of its articles, in the order of reading'),
})

/** `redirects.yaml`: addresses of a site that was here before, which nothing in the content tells. */
export const redirects = z.array(
  z.strictObject({
    from: formerAddress.describe(
      'the former address: /category/world/, /wp-content/uploads/2008/map.jpg, /?p=123',
    ),
    to: presentAddress.describe('what is there now: a page, a file, or an image as <article address><file>'),
  }),
)

/** The front matter of `pages/<id>.mdx`: a standing page, at `/<id>/`. */
export const standingPage = z.strictObject({
  title: line.describe('the heading of the page'),
  description: line.describe('one sentence on what the page says, for search results'),
  order: z.int().default(100).describe('place in the foot of every page; lower comes first'),
})

const crawlRule = z.enum(['allow', 'disallow'])

/** `site.yaml`: the publication's own facts. */
export const site = z.strictObject({
  name: line.describe('the name of the publication'),
  tagline: line.describe('what it is, in a few words'),
  description: line.describe('what it is, in one or two sentences, for search results and feeds'),
  url: siteAddress.describe('where it is published, unless SITE_URL says otherwise'),
  language: language.describe('the language of the interface'),
  timeZone: line
    .refine((zone) => isTimeZone(zone), { error: 'an IANA time zone such as Europe/London' })
    .describe('the zone that dates and addresses are reckoned in'),
  email: z.email({ error: 'an email address' }).describe('where readers write to'),
  lead: slug
    .optional()
    .describe('the slug of the article that leads the front page; absent: the newest with a hero'),
  licence,
  licenceUrl,
  kinds,
  organization,
  navigation,
  share,
  ornaments,
  theme,
  allow,
  scripts,
  disclosure: z
    .record(language, line)
    .default({})
    .describe('for each language, how articles are made: a line at the foot of each that is written in it'),
  accounts: z.array(webAddress).default([]).describe("the publication's accounts elsewhere"),
  hub: webAddress.optional().describe('the WebSub hub that followers of the feeds are told by'),
  indexNow: z
    .string()
    .regex(/^[a-zA-Z0-9-]{8,128}$/, { error: '8 to 128 letters, digits and hyphens' })
    .optional()
    .describe('the IndexNow key, which search engines look up at /<key>.txt'),
  security: z
    .strictObject({
      contact: z
        .array(
          z.union([z.email(), webAddress], {
            error: 'an email address or an address that begins with https://',
          }),
        )
        .min(1, { error: 'at least one way' })
        .describe('where a hole is told of: email addresses, or addresses of forms, the best first'),
      expires: instant.describe('until when this is true; a year from now at most is usual'),
      languages: z
        .array(language)
        .min(1, { error: 'at least one language' })
        .optional()
        .describe('the languages that whoever answers reads'),
      policy: webAddress.optional().describe('what happens to whoever looks for holes'),
    })
    .optional()
    .describe('whom to tell of a hole in the site: /.well-known/security.txt says so'),
  crawlers: z
    .strictObject({
      search: crawlRule.describe('search engines'),
      aiSearch: crawlRule.describe('search that answers with a model and names its sources'),
      aiTraining: crawlRule.describe('collecting text to train models'),
      userTriggered: crawlRule.describe('fetching a page because a reader asked for it'),
    })
    .partial()
    .default({})
    .describe('what programs may read the site for; robots.txt says so'),
  policies: z
    .strictObject({
      principles: slug.describe('what the publication stands for'),
      corrections: slug.describe('how mistakes are mended'),
      ethics: slug.describe('the rules it holds itself to'),
      masthead: slug.describe('who makes it'),
      funding: slug.describe('who owns it and who pays'),
      feedback: slug.describe('how readers reach it'),
    })
    .partial()
    .default({})
    .describe('the ids of the standing pages, in pages/, that say what readers may rely on'),
})

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** An author, and the folder that the photograph lies in. */
export type Author = z.infer<typeof author> & { id: string; folder: string }
export type Section = z.infer<typeof section> & { id: string }
export type Topic = z.infer<typeof topic> & { id: string }
export type Series = z.infer<typeof series> & { id: string }
export type WrittenRedirect = z.infer<typeof redirects>[number]
export type SiteFacts = z.infer<typeof site>
