import { z } from 'zod'
import { isInstant } from '../instants'
import { fault } from './fault'
import {
  day,
  dayOrMonthOrYear,
  focus,
  imageFile,
  instant,
  language,
  line,
  sitePath,
  slug,
  webAddress,
} from './fields'

/** An image, said truly: what it shows, what the reader should know, and whose it is. */
export const hero = z.strictObject({
  file: imageFile.describe('the image file beside article.mdx'),
  alt: line.describe('what the image shows, for a reader who cannot see it'),
  caption: line.describe('what the reader should know about the image'),
  credit: line.describe('who made the image or owns it'),
  licence: line.describe('the terms it is used under: "Public domain", a licence name, or an agency'),
  licenceUrl: webAddress.optional().describe('where the terms can be read, or a licence be had'),
  focus: focus
    .optional()
    .describe('the point that crops keep in view, from the left and from the top: 50% 30%'),
})

/** A work cited. */
export const source = z.strictObject({
  title: line.describe('the title of the work cited'),
  publisher: line.optional().describe('who published it'),
  author: line.optional().describe('who wrote it'),
  date: dayOrMonthOrYear.optional().describe('when it was published: a day, a month or a year'),
  url: webAddress.optional().describe('where it can be read'),
})

const adaptedFrom = z.strictObject({
  work: line.describe('the title of the original work'),
  author: line.describe('who wrote the original'),
  role: line.describe('what the author was when writing it'),
  publication: line.describe('where it appeared'),
  date: day.describe('when it appeared'),
  url: webAddress.optional().describe('where it can be read'),
})

const correction = z.strictObject({
  date: day.describe('when the correction was made'),
  text: line.describe('what was wrong and what is right'),
})

/** The front matter of an `article.mdx`: every field, its meaning, and whether it is required. */
export const frontMatter = z
  .strictObject({
    headline: line.describe('the title, in sentence case, at most about 90 characters'),
    shortHeadline: line
      .optional()
      .describe(
        'the same in at most 65 characters, for tabs and search results, where the headline is longer',
      ),
    dek: line
      .refine(
        (text) => /(?<!\.\.)[.!?。！？]["'”’»」)]*$/.test(text),
        fault('whole sentences', {
          code: 'dek-cut',
          hint: 'End the dek with a full stop, question mark or exclamation mark, and never with an ellipsis.',
        }),
      )
      .describe('one or two whole sentences under the headline that say why to read on'),
    kind: slug.describe(
      'one of the kinds of the publication: news, opinion or analysis unless it has others',
    ),
    section: slug.describe('the id of a file in sections/'),
    topics: z.array(slug).default([]).describe('ids of files in topics/'),
    authors: z
      .array(slug)
      .min(1, { error: 'at least one author' })
      .describe('ids of files in authors/, in the order of the byline'),
    published: instant.describe('the moment it becomes public, which also makes its address'),
    updated: instant.optional().describe('the moment of the last change that a reader should know of'),
    status: z
      .enum(['draft', 'ready', 'withdrawn'])
      .describe('draft (never published), ready (published at its time) or withdrawn (its address says so)'),
    language: language.optional().describe('the language it is written in; absent: that of the publication'),
    translationOf: slug
      .optional()
      .describe('the slug of the article this one translates, in the language it was first written in'),
    dateline: z
      .strictObject({ place: line.describe('the place the article is set in') })
      .optional()
      .describe('the place the article is set in'),
    hero: hero.optional().describe('the image at the head of the article'),
    sources: z.array(source).default([]).describe('the works the article relies on'),
    adaptedFrom: adaptedFrom.optional().describe('the work this article retells'),
    context: z
      .union([z.literal('none'), z.array(slug)], { error: 'none, or a list of ids such as [one, two]' })
      .optional()
      .describe('ids of files in context/ whose cards are shown, or none; absent: those the text mentions'),
    related: z.array(slug).default([]).describe('slugs of articles to show first beside this one'),
    formerly: z.array(sitePath).default([]).describe('every path this article was once published at'),
    corrections: z.array(correction).default([]).describe('mistakes mended after publication'),
  })
  .refine(({ published, updated }) => !updated || isInOrder(published, updated), {
    path: ['updated'],
    ...fault('a moment after "published"', {
      code: 'date-order',
      hint: 'An article cannot be updated before it is published; check both moments.',
    }),
  })

/** Moments that are none have a problem of their own. */
function isInOrder(published: string, updated: string): boolean {
  const areMoments = isInstant(published) && isInstant(updated)
  return !areMoments || Date.parse(updated) >= Date.parse(published)
}

export type FrontMatter = z.infer<typeof frontMatter>
export type Hero = z.infer<typeof hero>
