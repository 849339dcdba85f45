import type { Problem } from '../../content/problem'
import type { Source } from '../../content/source'
import { startsWithCapital } from './lexicon'
import type { Prose } from './prose'
import { opensSentence, wordsOf } from './words'

const longestHeadline = 90

/** A headline must fit a telephone. */
export function checkHeadlineLength(source: Source, offset: number, headline: string): Problem[] {
  const { length } = [...headline]
  if (length <= longestHeadline) return []
  return [
    source.problem(offset, {
      code: 'headline-long',
      message: `the headline has ${length} characters; expected at most ${longestHeadline}`,
      hint: 'Say what happened, and leave the rest to the dek.',
    }),
  ]
}

/** What tabs and search results show of a page: one line, cut where it is longer. */
export const longestTitle = 65

/**
 * A page has a title that is shown whole: its headline, or a short one. Of a headline that is too long for a page the
 * other rule speaks.
 */
export function checkTitleLength(source: Source, offset: number, title: string): Problem[] {
  const { length } = [...title]
  if (length <= longestTitle || length > longestHeadline) return []
  return [
    source.problem(offset, {
      code: 'title-long',
      message: `the title of the page has ${length} characters; expected at most ${longestTitle}`,
      hint: 'Say the same in fewer words as shortHeadline; the page itself keeps its headline.',
    }),
  ]
}

/** A headline is written like a sentence: where most of its longer words have capitals, they cannot all be names. */
export function checkHeadlineCase(
  source: Source,
  headline: Prose,
  body: readonly Prose[],
  language: string,
): Problem[] {
  const [first, ...others] = wordsOf(headline.own, language)
  const long = others.filter(({ written }) => [...written].length >= 4)
  const capital = long.filter(
    ({ written, start }) => startsWithCapital(written) && !opensSentence(headline.own, start),
  )
  if (!first || capital.length * 2 <= long.length) return []
  const names = namesIn(body, language)
  const unnamed = long.filter(({ written }) => !names.has(written))
  const wrong = capital.filter(({ written }) => !names.has(written))
  const [worst] = wrong
  if (!worst || wrong.length < 2 || wrong.length * 2 <= unnamed.length) return []
  return [
    source.problem(headline.offset + first.start, {
      code: 'headline-case',
      message: `the headline has a capital on "${worst.written}" and other words; expected them on its first word and names only`,
      hint: 'Write the headline like any other sentence.',
    }),
  ]
}

/** Words that the article itself writes with a capital within a sentence, and never without. */
function namesIn(body: readonly Prose[], language: string): Set<string> {
  const names = new Set<string>()
  const small = new Set<string>()
  for (const { text } of body) {
    for (const { written, start } of wordsOf(text, language)) {
      if (!startsWithCapital(written)) small.add(written)
      else if (!opensSentence(text, start)) names.add(written)
    }
  }
  return new Set([...names].filter((name) => !small.has(name.toLowerCase())))
}
