import { createHash } from 'node:crypto'
import { z } from 'zod'
import { isStrange, isVisible } from '../characters'
import { fault } from './fault'
import { day, dayOrMonthOrYear, language, line, webAddress } from './fields'

/** Characters of a passage: enough to read the words in their place, and no copy of the work. */
const longest = 3000

const passage = z.strictObject({
  text: z
    .string()
    .refine(isVisible, fault('some text', { code: 'field-empty' }))
    .refine((text) => text.length <= longest, {
      error: `a passage of at most ${longest} characters: the words that are quoted, and what stands around them`,
    })
    .refine((text) => !isStrange(text), fault('characters that a reader can see', { code: 'text-character' }))
    .transform((text) => text.trim())
    .describe('what the source says, to the letter'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'the 64 digits that "npm run seal" writes' })
    .describe('what tells that the passage was not changed since: "npm run seal" writes it'),
})

/** `sources/<id>.yaml`: what a source says, kept so that the words quoted from it can be held to it. */
export const sealedSource = z.strictObject({
  url: webAddress.describe('where the source can be read, as quotations name it'),
  title: line.describe('the title of the source'),
  publisher: line.optional().describe('who published it'),
  author: line.optional().describe('who wrote it'),
  date: dayOrMonthOrYear.optional().describe('when it was published: a day, a month or a year'),
  language: language.describe('the language of the passages'),
  retrieved: day.describe('the day on which the passages were copied from it'),
  archived: webAddress.optional().describe('an archived copy of it'),
  passages: z
    .array(passage)
    .min(1, { error: 'at least one passage' })
    .describe('what is quoted, with what stands around it'),
})
export type SealedSource = z.infer<typeof sealedSource> & { id: string }

/** What a passage is sealed with. */
export function sealOf(passage: string): string {
  return createHash('sha256').update(passage.trim()).digest('hex')
}
