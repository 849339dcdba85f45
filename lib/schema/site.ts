import { z } from 'zod'
import { language, line, webAddress } from './fields'

/** `authors/<id>.yaml`: a person or a desk that signs articles. */
export const author = z.strictObject({
  name: line.describe('the name as printed in the byline'),
  role: line.describe('what the author is to the publication'),
  bio: line.describe('one line about the author, printed under each article'),
  kind: z
    .enum(['person', 'desk'])
    .default('person')
    .describe('person, or desk for a team that signs together'),
  url: webAddress.optional().describe("the author's own page"),
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

/** `site.yaml`: the publication's own facts. */
export const site = z.strictObject({
  name: line.describe('the name of the publication'),
  tagline: line.describe('what it is, in a few words'),
  description: line.describe('what it is, in one or two sentences, for search results and feeds'),
  url: webAddress.describe('where it is published, unless SITE_URL says otherwise'),
  language: language.describe('the language of the interface'),
  timeZone: line
    .refine((zone) => isTimeZone(zone), { error: 'an IANA time zone such as Europe/London' })
    .describe('the zone that dates and addresses are reckoned in'),
  email: z.email({ error: 'an email address' }).describe('where readers write to'),
  accounts: z.array(webAddress).default([]).describe("the publication's accounts elsewhere"),
  policies: z
    .strictObject({
      corrections: line.describe('how mistakes are mended'),
      images: line.describe('where images come from'),
      sources: line.describe('how facts are sourced'),
    })
    .describe('what readers may rely on, each in a sentence or two'),
})

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

export type Author = z.infer<typeof author> & { id: string }
export type Section = z.infer<typeof section> & { id: string }
export type Topic = z.infer<typeof topic> & { id: string }
export type SiteFacts = z.infer<typeof site>
