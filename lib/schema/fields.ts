import { z } from 'zod'
import { isStrange, isVisible } from '../characters'
import { isDay, isMonth, years } from '../dates'
import { expectedInstant, instantHint, isInstant, mendedInstant } from '../instants'
import { fault } from './fault'
import { isLanguage, mendedLanguage } from './language'

/** A name used in addresses and references: lowercase letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'lowercase letters, digits and single hyphens' })

const words = z
  .string()
  .refine(isVisible, fault('some text', { code: 'field-empty' }))
  .refine((text) => !/[\r\n]/.test(text.trim()), fault('one line', { code: 'field-value' }))
  .refine((text) => !isStrange(text), fault('characters that a reader can see', { code: 'text-character' }))

/** Text with something in it, on one line, without space at its ends. */
export const line = words.transform((text) => text.trim())

/** Whether a field holds words for readers, rather than a name, a date or one of a few values. */
export function holdsWords(schema: z.ZodType | undefined): boolean {
  return schema instanceof z.ZodPipe && schema.def.in === words
}

/** A calendar date without a time: `2008-08-28`. */
export const day = z.iso
  .date({ error: 'a date such as 2008-08-28', abort: true })
  .refine(isDay, { error: `a date of the years ${years.first} to ${years.last}, such as 2008-08-28` })

/** When a work appeared, as exactly as it is known. */
export const dayOrMonthOrYear = z.union(
  [
    day,
    z
      .string()
      .regex(/^\d{4}-\d{2}$/, { abort: true })
      .refine(isMonth),
    z.int().min(years.first).max(years.last).transform(String),
  ],
  { error: 'a day, a month or a year of the calendar: 2008-08-28, 2008-08 or 2008' },
)

/** A moment: date, time and offset from UTC (ISO 8601), so that every reader and machine sees the same one. */
export const instant = z
  .string()
  .refine(
    isInstant,
    fault(expectedInstant, { code: 'date-offset', hint: instantHint, mended: mendedInstant }),
  )

/** An absolute web address. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'an absolute address that begins with https:// or http://',
})

/** A path on this site that once led to the page; the front page is none, since it is always there. */
export const sitePath = z.string().regex(/^\/[^\s/\\?#"][^\s\\?#"]*$/, {
  error: 'a path on this site that begins with / and is not the front page, such as /2008/08/28/old-name/',
})

/** An address of a site that was here before: a path, or one with a single question, such as `/?p=123`. */
export const formerAddress = z.string().regex(/^\/(?:[^\s/\\?#"][^\s\\?#"]*|(?=\?))(?:\?[a-z_]+=[\w.-]+)?$/, {
  error: 'a path on this site, with at most one question, such as /category/world/ or /?p=123',
})

/** An address on this site that is there now. */
export const presentAddress = z.string().regex(/^\/(?!\/)[^\s\\?#"]*$/, {
  error: 'a path on this site that begins with /',
})

/** A language tag (BCP 47), such as `en`, `fr` or `zh-Hans`. */
export const language = z
  .string()
  .refine(
    isLanguage,
    fault('a language tag such as en, fr or zh-Hans', { code: 'field-value', mended: mendedLanguage }),
  )

/** The language of an article that names none. */
export const defaultLanguage = 'en'

/** A file beside the article. */
export const imageFile = z.string().regex(/^[^/\\]+\.(jpe?g|png|webp|avif|tiff?)$/i, {
  error: 'the name of a JPEG, PNG, WebP, AVIF or TIFF file beside the article',
})

/** A point in an image, as CSS's `object-position` has it: shares of its width and of its height. */
export const focus = z.string().regex(/^(100|\d{1,2})% (100|\d{1,2})%$/, {
  error: 'two whole percentages, from the left and from the top, such as 50% 30%',
})
