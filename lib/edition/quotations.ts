import type { SealedSource } from '../content/schema/source'
import type { Quotation } from '../reading/facts'
import { sealAmong } from '../reading/seal'
import { dateText } from '../words/dates'
import type { Edition } from './gate'
import type { Day } from './views'

/** The passage of a source that words were held to, and proved to be in. */
export interface Seal {
  /** The passage in pieces, those among them that are quoted. */
  passage: { text: string; isQuoted: boolean }[]
  /** The language of the passage. */
  language: string
  title: string
  publisher: string | undefined
  /** The day on which the passage was copied. */
  retrieved: Day
  /** An archived copy of the source. */
  archived: string | undefined
}

/** A quotation of an article, with what is known of its words. */
export interface QuotationView extends Quotation {
  seal: Seal | undefined
  /** Of the words in the language they were said in. */
  originalSeal: Seal | undefined
}

/** The sources among those that are kept which some quotations name. */
export function sourcesFor(
  quotations: readonly Quotation[],
  sources: readonly SealedSource[],
): readonly SealedSource[] {
  const named = new Set(quotations.flatMap((one) => [one.source, one.originalSource ?? one.source]))
  return sources.filter(({ url }) => named.has(url))
}

/** The quotations of a text, those that were held to their source with the passage. @param language of the text */
export function quotationsOf(
  { factsOf, sources }: Pick<Edition, 'factsOf' | 'sources'>,
  file: string,
  language: string,
): QuotationView[] {
  return factsOf(file).quotations.map((quotation) => {
    const { source, originalSource = source, written, originalWritten } = quotation
    return {
      ...quotation,
      seal: sealIn(sources, source, textOf(written), language),
      originalSeal:
        originalWritten.length === 0
          ? undefined
          : sealIn(sources, originalSource, textOf(originalWritten), language),
    }
  })
}

/** The words of a quotation as the writer wrote them. */
export function textOf(written: Quotation['written']): string {
  return written.map(({ text }) => text).join('')
}

function sealIn(
  sources: readonly SealedSource[],
  address: string,
  words: string,
  language: string,
): Seal | undefined {
  for (const source of sources.filter(({ url }) => url === address)) {
    const verdict = sealAmong(
      words,
      source.passages.map(({ text }) => text),
    )
    const passage = source.passages[verdict.passage]
    if (!verdict.sealed || !passage) continue
    return {
      passage: pieces(passage.text, verdict.ranges),
      language: source.language,
      title: source.title,
      publisher: source.publisher,
      retrieved: { iso: source.retrieved, text: dateText(source.retrieved, language) },
      archived: source.archived,
    }
  }
  return undefined
}

function pieces(text: string, ranges: readonly (readonly [number, number])[]): Seal['passage'] {
  const found: Seal['passage'] = []
  let done = 0
  for (const [start, end] of ranges) {
    found.push({ text: text.slice(done, start), isQuoted: false })
    found.push({ text: text.slice(start, end), isQuoted: true })
    done = end
  }
  return [...found, { text: text.slice(done), isQuoted: false }].filter((piece) => piece.text !== '')
}
