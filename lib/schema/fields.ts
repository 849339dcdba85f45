import { z } from 'zod'
import type { RuleCode } from '../rules'

/** Codes that deserve a name of their own, carried through zod as a parameter of the refinement. */
function fault(code: RuleCode, expected: string) {
  return { error: expected, params: { code } }
}

/** A name used in addresses and references: lowercase letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'lowercase letters, digits and single hyphens' })

/** Text with something in it, on one line, without space at its ends. */
export const line = z
  .string()
  .refine((text) => text.trim() !== '', fault('field-empty', 'some text'))
  .refine((text) => !/[\r\n]/.test(text.trim()), fault('field-value', 'one line'))
  .transform((text) => text.trim())

/** A calendar date without a time: `2008-08-28`. */
export const day = z.iso.date({ error: 'a date such as 2008-08-28' })

/** A moment: date, time and offset from UTC (ISO 8601), so that every reader and machine sees the same one. */
export const instant = z
  .string()
  .refine(
    isInstant,
    fault('date-offset', 'a moment that exists, with its offset, such as 2008-08-28T18:00:00+02:00'),
  )

export function isInstant(text: string): boolean {
  return z.iso.datetime({ offset: true }).safeParse(text).success
}

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
    (tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag),
    fault('field-value', 'a language tag such as en, fr or zh-Hans'),
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
