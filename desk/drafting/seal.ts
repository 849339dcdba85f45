import { readFileSync } from 'node:fs'
import { isSeq, parseDocument, stringify } from 'yaml'
import { type Held, heldIn, sourcesAt } from '../../lib/check/quotations'
import { Mistake } from '../../lib/content/mistake'
import type { Publication } from '../../lib/content/publication'
import { sealedSource, sealOf } from '../../lib/content/schema/source'
import { textOf } from '../../lib/edition/quotations'
import type { Facts } from '../../lib/reading/facts'
import { sealAmong } from '../../lib/reading/seal'
import { freeSlug, slugFrom } from './slug'

/** What a writer says of a source that is not kept yet. */
export interface SourceFacts {
  title: string
  publisher?: string | undefined
  date?: string | undefined
  language: string
  archived?: string | undefined
}

/** A file to write. */
export interface Sealing {
  file: string
  text: string
}

/** What an article quotes that is held to no passage yet. */
export function unsealedIn(publication: Publication, facts: Facts): Held[] {
  return heldIn(facts).filter(({ written, address }) => {
    const passages = sourcesAt(publication, address).flatMap((source) => source.passages)
    return passages.length === 0 || !sealAmong(textOf(written), textsOf(passages)).sealed
  })
}

const textsOf = (passages: readonly { text: string }[]) => passages.map(({ text }) => text)

/**
 * Keeps a passage of a source: in the file of that source, or in a new one.
 * @param words what is quoted from it; none are kept that do not occur in it
 * @param today when it was copied
 */
export function keepPassage(
  publication: Publication,
  {
    address,
    words,
    passage,
    facts,
  }: { address: string; words: string; passage: string; facts: SourceFacts | undefined },
  today: string,
): Sealing {
  const verdict = sealAmong(words, [passage])
  if (!verdict.sealed) {
    const { found, instead } = verdict.unlike
    throw new Mistake(
      `"${found}" is quoted, and the passage has ${instead === undefined ? 'no such words' : `"${instead}"`}; expected the quoted words to be in it. Quote what the source says, or copy more of it.`,
    )
  }
  const kept = { text: `${passage.trim()}\n`, sha256: sealOf(passage) }
  const [known] = sourcesAt(publication, address)
  if (known) {
    const file = `${publication.contentDir}/sources/${known.id}.yaml`
    const document = parseDocument(readFileSync(file, 'utf8'))
    const passages = document.get('passages')
    if (!isSeq(passages)) throw new Mistake(`${file} has no list of passages; expected one.`)
    passages.add(document.createNode(kept))
    return { file, text: document.toString({ lineWidth: 0 }) }
  }
  if (!facts) throw new Mistake(`Nothing is kept of ${address} yet; expected its title and language.`)
  const source = { url: address, ...facts, retrieved: today, passages: [kept] }
  const { error } = sealedSource.safeParse(source)
  if (error)
    throw new Mistake(
      `${error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}.`,
    )
  const slug = slugFrom(facts.title) || 'source'
  const id = publication.sources.has(slug)
    ? freeSlug(slug, today.slice(0, 4), new Set(publication.sources.keys()))
    : slug
  const { passages, ...fields } = source
  return {
    file: `${publication.contentDir}/sources/${id}.yaml`,
    text: stringify({ ...fields, passages }, { lineWidth: 0 }),
  }
}
