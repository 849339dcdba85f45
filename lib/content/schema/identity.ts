import { z } from 'zod'
import { line, slug, webAddress } from './fields'

/** What the schema.org vocabulary calls an article; those of news may stand in a news sitemap. */
export const articleTypes = [
  ...['NewsArticle', 'OpinionNewsArticle', 'AnalysisNewsArticle', 'BackgroundNewsArticle'],
  ...['ReportageNewsArticle', 'ReviewNewsArticle', 'AskPublicNewsArticle'],
  ...['Article', 'BlogPosting', 'Report', 'ScholarlyArticle'],
  ...['CreativeWork', 'Recipe', 'Review', 'ShortStory'],
] as const
export type ArticleType = (typeof articleTypes)[number]

/** The kinds of article there are unless the publication has others. */
const defaultKinds: Record<string, ArticleType> = {
  news: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
}

export const kinds = z
  .record(slug, z.enum(articleTypes))
  .refine((given) => Object.keys(given).length > 0, { error: 'at least one kind' })
  .default(defaultKinds)
  .describe('the kinds of article, each with its schema.org type; absent: news, opinion and analysis')

export const organization = z
  .enum([
    ...['NewsMediaOrganization', 'Organization', 'EducationalOrganization', 'NGO', 'Corporation'],
    ...['GovernmentOrganization', 'LibrarySystem', 'PerformingGroup', 'ResearchOrganization'],
  ] as const)
  .default('NewsMediaOrganization')
  .describe('what kind of organisation publishes it, as schema.org calls it')

/** The ways to hand an article on, each a plain link. */
export const waysToShare = [
  ...[
    'email',
    'bluesky',
    'whatsapp',
    'linkedin',
    'telegram',
    'facebook',
    'x',
    'reddit',
    'hackernews',
    'line',
  ],
] as const
export type WayToShare = (typeof waysToShare)[number]

export const share = z
  .array(z.enum(waysToShare))
  .default(['email', 'bluesky', 'whatsapp', 'linkedin'])
  .describe('the ways to hand an article on, in order; an empty list shows none')

const wayPattern = /^(sections|topics|pages)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/

export const navigation = z
  .array(
    z
      .string()
      .regex(wayPattern, { error: 'a file without its ending, such as sections/culture or pages/about' }),
  )
  .optional()
  .describe(
    'what stands under the name on every page, in order: sections/<id>, topics/<id> and pages/<id>; absent: every section',
  )

const shown = z.boolean().default(true)

export const ornaments = z
  .strictObject({
    stamp: shown.describe('the stamp of the dateline, on articles and cards'),
    machineZone: shown.describe('the two lines of a machine-readable zone, on articles and cards'),
    dropCap: shown.describe('the large first letter of an article'),
  })
  .prefault({})
  .describe('the marks of a travel document: true or false')

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour such as #7a1e2b' })
  .transform((text) => text.toLowerCase())

const shades = z.strictObject({
  light: colour.describe('by day'),
  dark: colour.describe('by night'),
})

const face = z.strictObject({
  file: z
    .string()
    .regex(/^(?:\/[a-z0-9][a-z0-9._-]*)+\.woff2$/, {
      error: 'the address of a file in public/, such as /fonts/tea.woff2',
    })
    .describe('where it is: /fonts/tea.woff2 for public/fonts/tea.woff2 in the content folder'),
  licence: line.describe('the terms it is used under'),
})

export const theme = z
  .strictObject({
    accent: shades.optional().describe('kickers, marks and links on hover'),
    paper: shades.optional().describe('what everything is printed on'),
    measure: z
      .int()
      .min(45, { error: 'a whole number from 45 to 80' })
      .max(80, { error: 'a whole number from 45 to 80' })
      .optional()
      .describe('letters in a line of text, about'),
    face: z
      .enum(['serif', 'sans'])
      .optional()
      .describe(
        'letters that readers have already, of this kind, in place of Source Serif: no file is loaded',
      ),
    fonts: z
      .strictObject({
        regular: face.describe('the upright letters of text and headlines'),
        italic: face.optional().describe('the slanted ones; absent: the regular ones, slanted'),
        bold: face.optional().describe('the heavy ones; absent: the regular ones, made heavier'),
      })
      .optional()
      .describe('letters of its own, from files in public/, before those of face'),
  })
  .default({})
  .describe('colours, width and letters; each colour is checked to be legible by day and by night')

export const licence = line
  .optional()
  .describe(
    'the terms that the texts may be used under: CC BY 4.0, or All rights reserved; absent: nothing is said',
  )

export const licenceUrl = webAddress
  .optional()
  .describe('where those terms can be read, unless they are of Creative Commons')

const originRule = 'an origin such as https://stats.example: https, a host, and nothing after it'

/** A host of others, as policies name it: no path, no `*`, and no word that would let in more. */
const origin = z
  .string()
  .refine(
    (text) => /^https:\/\/[^*'";,\s]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text,
    {
      error: originRule,
    },
  )
const origins = z.array(origin).max(20, { error: 'at most 20' }).default([])

export const allow = z
  .strictObject({
    script: origins.describe('whose scripts pages may run'),
    frame: origins.describe('whose pages may stand in a frame'),
    connect: origins.describe('whom the scripts of a page may ask and tell'),
    form: origins.describe('whom a form may be sent to'),
  })
  .prefault({})
  .describe('other hosts that pages may turn to, each as an origin; absent: none')
export type Allow = z.infer<typeof allow>

/** No other host. */
export const nobody: Allow = { script: [], frame: [], connect: [], form: [] }

export const scripts = z
  .array(
    z.strictObject({
      src: webAddress.describe('its address, at a host of allow: { script: … }'),
      data: z
        .record(slug, line)
        .default({})
        .describe('what it reads of its own tag: website-id for data-website-id'),
    }),
  )
  .max(5, { error: 'at most 5' })
  .default([])
  .describe('scripts of others that every page runs, once it is read: one that counts visits, for instance')
