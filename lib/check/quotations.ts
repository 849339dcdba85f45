import type { Problem } from '../content/problem'
import type { Publication } from '../content/publication'
import type { ReadArticle } from '../content/read/article'
import { show } from '../content/read/faults'
import type { ReadPage } from '../content/read/page'
import { type SealedSource, sealOf } from '../content/schema/source'
import type { Source } from '../content/source'
import { textOf } from '../edition/quotations'
import type { Facts, Quotation } from '../reading/facts'
import { sealAmong, type Unlike } from '../reading/seal'

/** Words that are held to one source: those of a quotation, or the original of one. */
export interface Held {
  quotation: Quotation
  written: Quotation['written']
  isOriginal: boolean
  /** The address of the source. */
  address: string
}

/** All that a text quotes, the originals of translated words among it. */
export function heldIn({ quotations }: Pick<Facts, 'quotations'>): Held[] {
  return quotations.flatMap((quotation) => {
    const { written, originalWritten, source, originalSource = source } = quotation
    const original = { quotation, written: originalWritten, isOriginal: true, address: originalSource }
    return [
      { quotation, written, isOriginal: false, address: source },
      ...(originalWritten.length > 0 ? [original] : []),
    ]
  })
}

/** The sources kept under an address. */
export function sourcesAt({ sources }: Pick<Publication, 'sources'>, address: string): SealedSource[] {
  return [...sources.values()].filter(({ url }) => url === address)
}

/** Quoted words that are not in the passage kept of their source. */
export function checkQuotations(
  publication: Publication,
  read: ReadArticle | ReadPage,
  facts: Facts,
): Problem[] {
  const { source } = read
  const own = ('article' in read ? read.article?.language : undefined) ?? publication.site?.language
  return heldIn(facts).flatMap((held) => {
    const sources = sourcesAt(publication, held.address)
    const passages = sources.flatMap(({ passages }) => passages.map(({ text }) => text))
    // What is in another language than the passages cannot be found in them, and is not held to them.
    const spoken = held.isOriginal ? held.quotation.originalLang : (held.quotation.lang ?? own)
    const isForeign =
      spoken !== undefined && sources.every(({ language }) => primary(language) !== primary(spoken))
    if (passages.length === 0 || isForeign) return []
    const words = textOf(held.written)
    const verdict = sealAmong(words, passages)
    if (verdict.sealed) return []
    const names = sources.map(({ id }) => `${publication.contentDir}/sources/${id}.yaml`).join(', ')
    return source.problem(placeIn(source, held.written, verdict.unlike), {
      code: 'quotation-altered',
      message: altered(verdict.unlike, names),
      hint: 'Write the words as the source has them, mark what is left out with …, and put what is added in [square brackets]; or keep the passage they are from with "npm run seal".',
    })
  })
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}

function altered({ found, instead, isAdded }: Unlike, names: string): string {
  if (instead === undefined) return `found ${show(found)}; expected words that are in the passage of ${names}`
  if (isAdded)
    return `found ${show(found)}, which the passage of ${names} has not; expected ${show(instead)} next`
  return `found ${show(found)}; expected ${show(instead)}, as the passage of ${names} has it`
}

/** Where an offset into some words is in the file. */
function placeIn(source: Source, written: Quotation['written'], { offset, found }: Unlike): number {
  let from = 0
  for (const { text, offset: start } of written) {
    if (offset < from + text.length) {
      const at = start + offset - from
      // Where escapes make the file longer than what it says, the word stands somewhat further on.
      if (source.text.startsWith(found, at)) return at
      const further = source.text.indexOf(found, start)
      return further < 0 ? start : further
    }
    from += text.length
  }
  return written[0]?.offset ?? 0
}

/** Passages that are not what they were when they were sealed. */
export function checkSources({ contentDir, sources, places }: Publication): Problem[] {
  return [...sources.values()].flatMap(({ id, passages }) => {
    const place = places.get(`${contentDir}/sources/${id}.yaml`)
    return passages.flatMap(({ text, sha256 }, i) => {
      const sealed = sealOf(text)
      if (!place || sealed === sha256) return []
      return place.source.problem(place.offsetOf(['passages', i, 'sha256']), {
        code: 'passage-altered',
        message: `the passage is not the one that was sealed: found ${show(sha256)}; expected ${show(sealed)}`,
        hint: 'Put the passage back as the source has it. If it was copied wrongly, mend it and write the seal anew.',
      })
    })
  })
}

/** How many quotations there are, and how many of them are proved to be their source's. */
export interface Sealing {
  quotations: number
  sealed: number
}

export function sealingOf(publication: Publication, facts: Facts): Sealing {
  const own = heldIn(facts).filter(({ isOriginal }) => !isOriginal)
  const isSealed = ({ written, address }: Held) =>
    sourcesAt(publication, address).some(
      ({ passages }) =>
        sealAmong(
          textOf(written),
          passages.map(({ text }) => text),
        ).sealed,
    )
  return { quotations: own.length, sealed: own.filter(isSealed).length }
}
