import { Mistake } from '../mistake'
import type { Publication } from '../publication'
import { slug as slugField } from '../schema/fields'
import { articlesBySlug } from '../slugs'
import { freeSlug, slugFrom } from './slug'

/** Throws a Mistake when a slug is none, or is that of another article. @param year of the article that wants it */
export function refuseSlug(publication: Publication, wanted: string, year: string): void {
  const [issue] = slugField.safeParse(wanted).error?.issues ?? []
  if (issue) {
    const close = slugFrom(wanted)
    throw new Mistake(
      `The slug is "${wanted}"; expected ${issue.message}.${close ? ` Perhaps --slug ${close}?` : ''}`,
    )
  }
  const taken = articlesBySlug(publication)
  const holder = taken.get(wanted)?.source.file
  if (!holder) return
  const free = freeSlug(wanted, year, new Set(taken.keys()))
  throw new Mistake(`The slug ${wanted} is that of ${holder}; expected one of its own. Free: --slug ${free}`)
}

/** Throws a Mistake when readers of another article may still come by an address. @param own the file that may */
export function refuseAddress({ articles }: Publication, address: string, own?: string): void {
  const holder = articles.find(
    ({ article, source }) =>
      source.file !== own && article?.formerly.some((path) => `${path.replace(/\/$/, '')}/` === address),
  )
  if (!holder) return
  throw new Mistake(
    `The address ${address} was once that of ${holder.source.file}, and leads there; expected one nobody had.`,
  )
}
