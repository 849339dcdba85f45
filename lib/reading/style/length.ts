import type { Problem } from '../../content/problem'
import type { Source } from '../../content/source'
import type { Prose } from './prose'
import { sentencesOf } from './words'

const longestSentence = 45
const longestParagraph = 150

/** Sentences and paragraphs that ask too much of a reader's breath, in words. */
export function checkLength(source: Source, prose: Prose): Problem[] {
  const sentences = sentencesOf(prose)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  const long = sentences.filter((sentence) => sentence.words > longestSentence)
  return [
    ...(words > longestParagraph ? [source.problem(prose.offset, longParagraph(words))] : []),
    ...long.map(({ start, words }) => source.problem(prose.offset + start, longSentence(words))),
  ]
}

function longSentence(words: number) {
  return {
    code: 'sentence-long',
    message: `found a sentence of ${words} words; expected at most ${longestSentence}`,
    hint: 'End it where the first thought ends.',
  } as const
}

function longParagraph(words: number) {
  return {
    code: 'paragraph-long',
    message: `found a paragraph of ${words} words; expected at most ${longestParagraph}`,
    hint: 'Begin a new one where the thought turns.',
  } as const
}
