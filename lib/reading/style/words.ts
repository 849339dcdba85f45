import { readingOf } from '../languages'
import type { Prose } from './prose'

/** One word, and where it stands in its prose. */
export interface Word {
  written: string
  start: number
  end: number
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu

/** The words of a text, without the letters that only join them: `l'` of `l'empire`, `'s` of `Russia's`. */
export function wordsOf(text: string, language: string): Word[] {
  const { bare } = readingOf(language)
  return Array.from(text.matchAll(wordPattern), ({ index, 0: whole }) => {
    const written = bare(whole)
    const start = whole.startsWith(written) ? index : index + whole.length - written.length
    return { written, start, end: start + written.length }
  })
}

/** True for a word that begins a sentence, so that its capital says nothing. */
export function opensSentence(text: string, start: number): boolean {
  let i = start - 1
  while (i >= 0 && /[\s"'“”‘’«»(*_[]/.test(text.charAt(i))) i--
  return i < 0 || /[.!?…:—]/.test(text.charAt(i))
}

const closers = /[.!?…]["'”’»)\]]{0,3}$/
const opener = /^["'“‘«([]{0,2}[\p{Lu}\p{N}]/u
const abbreviation = /^\(?(?:\p{L}\.)+$|^(?:Mr|Mrs|Ms|Dr|St|No|Gen|vs|cf|al|art|p|pp)\.$/iu

/** A sentence: where it stands in its prose, and how many words it has. */
export interface Sentence {
  start: number
  end: number
  words: number
}

/** The sentences of a text, told apart by its stops; a stop that may abbreviate a word ends none. */
export function sentencesOf({ text }: Pick<Prose, 'text'>): Sentence[] {
  const sentences: Sentence[] = []
  let open: Sentence | undefined
  let ended = true
  for (const { index, 0: chunk } of text.matchAll(/\S+/g)) {
    if (!open || (ended && opener.test(chunk.slice(0, 4)))) {
      open = { start: index, end: index, words: 0 }
      sentences.push(open)
    }
    open.end = index + chunk.length
    if (/[\p{L}\p{N}\uFFFC]/u.test(chunk)) open.words++
    const tail = chunk.slice(-12)
    ended = closers.test(tail) && !abbreviation.test(tail)
  }
  return sentences
}
