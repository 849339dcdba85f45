import { z } from 'zod'

import { isStrange, isVisible } from '../characters'
import { isDay, isMonth, years } from '../dates'
import { expectedInstant, instantHint, isInstant, mendedInstant } from '../instants'
import {
  dataRule,
  imageNameOf,
  imageRule,
  isDataName,
  isImageName,
  isRecordingName,
  longestName,
  type RecordingKind,
  recordingRule,
  slugPattern,
  slugRule,
} from '../names'
import { meantPath, parseFormer, parsePath, pathRule } from '../paths'
import { fault } from './fault'
import { isLanguage, mendedLanguage } from './language'

/** A name used in addresses and references: lowercase letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(slugPattern, { error: slugRule, abort: true })
  .max(longestName, { error: slugRule })

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

const webAddressRule =
  'an absolute address that begins with https:// or http://, without a user name, spaces, quotes or brackets'

/** An absolute web address. */
export const webAddress = z.string().refine(isWebAddress, { error: webAddressRule }).meta({ format: 'uri' })

/** Written as in RFC 3986, but for letters of any script. Parsers mend much else, each in its own way. */
export function isWebAddress(text: string): boolean {
  const isWritten = /^https?:\/\/(?!\/)[^\s"<>\\^`{|}\p{Cc}\p{Cf}\p{Cs}]+$/iu.test(text)
  return isWritten && URL.canParse(text) && !hasUser(text)
}

/** Whether an address names who asks, as in `https://user@host/`: its readers take that for the host. */
export function hasUser(text: string): boolean {
  const { username, password } = new URL(text)
  return username !== '' || password !== ''
}

/** Where a publication lives: a host, with a path at most. */
export const siteAddress = z
  .string()
  .refine((text) => text.replace(/\/+$/, '') === plainSite(text), {
    error: ({ input }) =>
      `an address of host and path alone, such as ${plainSite(String(input)) ?? 'https://news.example'}`,
  })
  .meta({ format: 'uri' })

/** What of an address can be that of a site, in the form that browsers give it. */
function plainSite(text: string): string | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return undefined
  const { origin, pathname } = new URL(text)
  return parsePath(pathname) === undefined ? undefined : `${origin}${pathname}`.replace(/\/+$/, '')
}

/** A path on this site that once led to the page; the front page is none, since it is always there. */
export const sitePath = pathWhere(
  (text) => parsePath(text) !== undefined && text !== '/',
  `${pathRule}, and not the front page`,
  '/2008/08/28/old-name/',
)

/** An address of a site that was here before: a path, or one with a single question, such as `/?p=123`. */
export const formerAddress = pathWhere(
  (text) => parseFormer(text) !== undefined,
  `${pathRule}, with at most one question`,
  '/category/world/ or /?p=123',
)

/** An address on this site that is there now. */
export const presentAddress = pathWhere((text) => parsePath(text) !== undefined, pathRule, '/sections/world/')

function pathWhere(isSound: (text: string) => boolean, rule: string, example: string) {
  return z.string().refine(
    isSound,
    fault(({ input }) => `${rule}, such as ${meantPath(String(input)) ?? example}`, {
      code: 'field-value',
      mended: (text) => (text.includes(':') ? undefined : meantPath(text)),
    }),
  )
}

/** A language tag (BCP 47), such as `en`, `fr` or `zh-Hans`. */
export const language = z
  .string()
  .refine(
    isLanguage,
    fault('a language tag such as en, fr or zh-Hans', { code: 'field-value', mended: mendedLanguage }),
  )

/** A file beside the article. */
export const imageFile = z.string().refine(isImageName, {
  error: ({ input }) => {
    const meant = imageNameOf(String(input))
    return meant ? `${imageRule}, such as ${meant}` : imageRule
  },
})

const recordingFile = (kind: RecordingKind) =>
  z.string().refine((name) => isRecordingName(name, kind), { error: recordingRule(kind) })

/** Files beside the article that are played, and the captions of one. */
export const videoFile = recordingFile('video')
export const audioFile = recordingFile('audio')
export const captionsFile = recordingFile('captions')

/** A file of data beside the article. */
export const dataFile = z.string().refine(isDataName, { error: dataRule })

/** Names of columns or rows of such a file, with commas between them; never set as a printer would. */
export const dataNames = z
  .string()
  .refine((text) => namesIn(text).length > 0, { error: 'one name or several, with commas between them' })

/** The names that such a text gives. */
export function namesIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** How long a recording plays: `2:31`, `1:02:31`. */
export const playingTime = z
  .string()
  .regex(/^(?:\d{1,2}:[0-5]\d|\d{1,3}):[0-5]\d$/, { error: 'minutes and seconds, such as 2:31 or 1:02:31' })

/** A point in an image, as CSS's `object-position` has it: shares of its width and of its height. */
export const focus = z.string().regex(/^(100|\d{1,2})% (100|\d{1,2})%$/, {
  error: 'two whole percentages, from the left and from the top, such as 50% 30%',
})
