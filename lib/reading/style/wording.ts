import type { Fault, Problem } from '../../content/problem'
import { show } from '../../content/read/faults'
import type { Source } from '../../content/source'
import { holdsDate } from './dates'
import { type Found, findEntries, inCaseOf, type Lexicon } from './lexicon'
import type { Prose } from './prose'
import { mayStandTwice } from './repeats'
import { type Sentence, sentencesOf, type Word, wordsOf } from './words'

/** The words of a text, judged one by one: doubled ones, and those the house has an opinion on. */
export function checkWording(source: Source, prose: Prose, language: string, lexicon?: Lexicon): Problem[] {
  const words = wordsOf(prose.own, language)
  const found = lexicon ? findEntries(prose, words, lexicon) : []
  const isDated = datedIn(prose, language)
  const faults = found
    .filter(({ entry, start }) => entry.kind !== 'date' || !isDated(start))
    .map((each) => ({ start: each.start, fault: faultOf(each, prose.offset) }))
  return [...faults, ...doubled(words, prose, language)].map(({ start, fault }) =>
    source.problem(prose.offset + start, fault),
  )
}

/** "Yesterday, August 27th" says which day it was: tells whether the sentence around a place names a date. */
function datedIn(prose: Prose, language: string): (start: number) => boolean {
  let sentences: Sentence[] | undefined
  const dated = new Map<Sentence, boolean>()
  return (start) => {
    sentences ??= sentencesOf(prose)
    const sentence = sentences.find((each) => start < each.end)
    if (!sentence) return false
    const known = dated.get(sentence) ?? holdsDate(prose.text.slice(sentence.start, sentence.end), language)
    dated.set(sentence, known)
    return known
  }
}

function faultOf({ entry, start, end, written }: Found, offset: number): Fault {
  if (entry.kind === 'date') {
    return {
      code: 'date-word',
      message: `found ${show(written)}, which is another day for every reader; expected the date`,
      hint: 'Name the day, the month or the year, alone or in the same sentence.',
    }
  }
  if (entry.kind === 'banned') {
    return {
      code: 'house-banned',
      message: `found ${show(written)}, which the house does not print; expected another word`,
      hint: `Write ${entry.instead.replace(/[.?]$/, '')}.`,
    }
  }
  const text = inCaseOf(written, entry.instead)
  return {
    code: 'house-spelling',
    message: `found the spelling ${show(written)}; expected ${show(text)}`,
    hint: `Write ${text}, or put the words of others in quotation marks.`,
    fix: { start: offset + start, end: offset + end, text },
  }
}

function doubled(words: readonly Word[], { own, offset }: Prose, language: string) {
  return words.flatMap((word, i) => {
    const before = words[i - 1]
    if (!before || !repeats(before, word, own) || mayStandTwice(word.written, language)) return []
    const fault: Fault = {
      code: 'word-doubled',
      message: `found ${show(word.written)} twice in a row; expected it once`,
      hint: 'Remove one of the two.',
      fix: { start: offset + before.end, end: offset + word.end, text: '' },
    }
    return [{ start: word.start, fault }]
  })
}

function repeats(before: Word, word: Word, own: string): boolean {
  return (
    before.written.toLowerCase() === word.written.toLowerCase() &&
    /^\p{L}/u.test(word.written) &&
    /^\s+$/.test(own.slice(before.end, word.start))
  )
}
