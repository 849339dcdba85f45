import { z } from 'zod'
import { type Named, namedIn } from './named'

/** A file of the site, and where the store has what it holds. */
const keptFile = z.object({
  file: z.string(),
  /** Relative to the cache. */
  object: z.string(),
  size: z.int(),
  /** The sizes of its compressed forms, which lie beside the object; none where it is not compressed. */
  packed: z.array(z.int()),
})
export type KeptFile = z.infer<typeof keptFile>

/** Something in the store that is no file of the site. */
const keptPart = keptFile.pick({ object: true, size: true })
export type KeptPart = z.infer<typeof keptPart>

const names = z.array(z.string())

/** What was made for one key: files, and what their texts name. */
export const made = z.object({
  files: z.array(keptFile),
  named: z.object({ renditions: names, cards: names, media: names, recordings: names, frames: names }),
  /** Objects that are no files of the site: what feeds tell of an article, and what a search finds of it. */
  parts: z.record(z.string(), keptPart),
  /** Of a page, the names and digests of what it was made from, for whoever asks why. */
  from: z.array(z.tuple([z.string(), z.string()])).default([]),
})
export type Made = z.infer<typeof made>

export const namesNothing: Named = {
  ...{ renditions: [], cards: [], media: [], recordings: [], frames: [] },
}

/** One file that was made. @param siteUrl where the site is published, without a closing slash */
export function oneMade(file: KeptFile, content: string | Buffer, siteUrl: string): Made {
  // What is no text of ours names nothing of ours.
  const named = typeof content === 'string' ? namedIn(content, siteUrl) : namesNothing
  return { files: [file], named, parts: {}, from: [] }
}

/** All that was made, as one. */
export function allMade(all: readonly Made[]): Made {
  const named = (kind: keyof Named) => [...new Set(all.flatMap((one) => one.named[kind]))]
  return {
    files: all.flatMap(({ files }) => files),
    named: {
      ...{ renditions: named('renditions'), cards: named('cards'), media: named('media') },
      ...{ recordings: named('recordings'), frames: named('frames') },
    },
    parts: Object.assign({}, ...all.map(({ parts }) => parts)),
    from: [],
  }
}
