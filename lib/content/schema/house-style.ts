import { z } from 'zod'
import { language, line } from './fields'

const phrases = z.array(line).default([])

/** What the house says of one language. Words are compared without regard to capitals. */
const languageStyle = z
  .strictObject({
    headlines: z
      .enum(['sentence', 'any'])
      .default('any')
      .describe('sentence: capitals for the first word and for names only'),
    spellings: z.record(z.string(), line).default({}).describe('a spelling, and the one the house prefers'),
    banned: z
      .record(z.string(), line)
      .default({})
      .describe('words not printed here, and what to write instead'),
    dateWords: phrases.describe('words that mean another day for every reader, such as yesterday'),
    vagueLinks: phrases.describe('words of a link that do not say where it leads, such as click here'),
  })
  .refine(({ spellings }) => unsettled(spellings) === undefined, {
    path: ['spellings'],
    error: 'spellings of which none is preferred in one line and replaced in another',
  })

/** `house-style.yaml`: for each language, what its articles are held to beside the rules that all share. */
export const houseStyle = z.record(language, languageStyle)

/** A spelling that is preferred here and replaced there, so that mending would never end. */
function unsettled(spellings: Readonly<Record<string, string>>): string | undefined {
  const replaced = new Set(Object.keys(spellings).map((word) => word.toLowerCase()))
  return Object.values(spellings).find((word) => replaced.has(word.toLowerCase()))
}

export type HouseStyle = z.infer<typeof houseStyle>
export type LanguageStyle = z.infer<typeof languageStyle>
