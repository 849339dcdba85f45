import { CANCEL_SYMBOL, multiselect, select, text } from '@clack/prompts'
import { Mistake } from '../lib/content/mistake'
import type { Publication } from '../lib/content/publication'
import { frontMatter } from '../lib/content/schema/article'
import { type DraftRequest, kindsOf } from './drafting/draft'
import { momentFrom } from './drafting/moment'

/**
 * Asks for what was not said yet, one question after the other.
 *
 * @param timeZone the zone a day and time are read in
 * @param language offered unless the writer says another
 */
export async function askForDraft(
  publication: Publication,
  given: Partial<DraftRequest>,
  { timeZone, language }: { timeZone: string; language: string },
): Promise<DraftRequest> {
  const { sections, authors } = publication
  const named = (all: Iterable<{ id: string; name: string }>) =>
    [...all].map(({ id, name }) => ({ value: id, label: name, hint: id }))
  return {
    ...given,
    headline: given.headline ?? (await answer(text({ message: 'Headline', validate: notEmpty }))),
    section:
      given.section ??
      (await answer(select({ message: 'Section', options: named(inOrder(sections.values())) }))),
    authors:
      given.authors ??
      (await answer(
        multiselect({ message: 'Authors, in the order of the byline', options: named(authors.values()) }),
      )),
    kind:
      given.kind ??
      (await answer(
        select({
          message: 'Kind',
          options: kindsOf(publication).map((kind) => ({ value: kind, label: kind })),
        }),
      )),
    date: given.date ?? ((await answer(text(dateQuestion(timeZone)))) || undefined),
    language:
      given.language ??
      (await answer(text({ message: 'Language', initialValue: language, validate: isLanguage }))),
  }
}

/** The answer, or the end of the command when the writer walks away from the question. */
export async function answer<T>(question: Promise<T | typeof CANCEL_SYMBOL>): Promise<T> {
  const given = await question
  if (given === CANCEL_SYMBOL) throw new Mistake('Nothing was made.')
  return given
}

export const notEmpty = (value = ''): string | undefined =>
  value.trim() === '' ? 'Some text, please.' : undefined

function dateQuestion(timeZone: string) {
  return {
    message: `Published (a day, or a day and a time in ${timeZone})`,
    placeholder: 'now',
    validate: (value = '') => (value.trim() === '' ? undefined : said(() => momentFrom(value, timeZone))),
  }
}

function isLanguage(value = '') {
  return frontMatter.shape.language.safeParse(value).success ? undefined : 'A tag such as en, fr or zh-Hans.'
}

/** What a Mistake says, for the line under a question. */
function said(attempt: () => unknown): string | undefined {
  try {
    attempt()
    return undefined
  } catch (error) {
    if (error instanceof Mistake) return error.message
    throw error
  }
}

function inOrder<T extends { order: number }>(all: Iterable<T>): T[] {
  return [...all].sort((a, b) => a.order - b.order)
}
