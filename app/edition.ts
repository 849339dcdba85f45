import { cache } from 'react'
import { homeOf } from '@/lib/content/home'
import { type Publication, readPublication } from '@/lib/content/publication'
import { readSettings } from '@/lib/content/settings'
import { type Edition, visibleAt } from '@/lib/edition/gate'
import { type Page, pagesOfEdition } from '@/lib/edition/pages'
import { previewEdition } from '@/lib/edition/preview-edition'
import { handedSlice } from '@/lib/edition/slice/handed'
import { editionOf, pageOf, type Slice } from '@/lib/edition/slice/slice'

const settings = readSettings()

interface Current {
  /** When the folder was looked at, in milliseconds. */
  at: number
  publication: Publication
  edition: Edition
  /** Why an article is not in a preview, by its file. */
  faults: ReadonlyMap<string, Error>
  pages: ReadonlyMap<string, Page>
}

let last: Current | undefined

/** Reads what changed since it was last read. What shows less than the content holds is made anew, in case more is known. */
function readCurrent(): Current {
  const at = Date.now()
  const publication = readPublication(settings.contentDir)
  if (last?.publication === publication && last.edition.isWhole()) return { ...last, at }
  const { edition, faults } = settings.preview
    ? previewEdition(publication, settings.now)
    : { edition: visibleAt(publication, settings.now), faults: new Map() }
  last = { at, publication, edition, faults, pages: pagesOfEdition(edition) }
  return last
}

/** In development the folder is looked at once for each visit, so that no page shows two editions at once. */
const visited = cache(readCurrent)

/** What a page is made from when the press asks for it: its slice of the edition, and no other content. */
const sliced = cache((slice: Slice): Pick<Current, 'edition' | 'pages'> => {
  const edition = editionOf(slice)
  const page = pageOf(slice, edition)
  return { edition, pages: new Map(page && [[slice.address, page]]) }
})

let whole: Current | undefined

/** The whole edition: for previews, and for the style guide, which is printed for those who work on the site. */
function read(): Current {
  if (settings.preview) return visited()
  whole ??= readCurrent()
  return whole
}

function shown(): Pick<Current, 'edition' | 'pages'> {
  const slice = handedSlice()
  return slice ? sliced(slice) : read()
}

/** The whole content folder: only for a preview to say what is wrong with it. */
export const currentPublication = () => read().publication

/** When what a page shows was read, in milliseconds. */
export const currentMoment = () => read().at

/** Why an article of a preview is not in its edition, by its file. */
export const currentFaults = () => read().faults

/** The edition every page is made from. */
export const currentEdition = () => shown().edition

/** Every page that the content makes, by its address. */
export const currentPages = () => shown().pages

/** The address of a path on the published site. */
export function absolute(path: string): string {
  return `${homeOf(currentEdition().site, settings)}${path}`
}
