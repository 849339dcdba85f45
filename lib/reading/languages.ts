import type { Reading } from '../words/language'
import { languageOf } from '../words/languages'

const bySpaces: Reading = {
  stopWords: new Set(),
  bare: (word) => word,
  singular: (folded) => folded,
  isAdjective: () => false,
}

/** How to read a language, by its tag; one without a file is read by its spaces alone, and the check says so. */
export function readingOf(tag: string): Reading {
  return languageOf(tag)?.reading ?? bySpaces
}
