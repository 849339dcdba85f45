import { z } from 'zod'
import { readPublication } from '../../../lib/content/publication'
import { visibleAt } from '../../../lib/edition/gate'
import { Slices } from '../../../lib/edition/slice/slices'
import { askedOf } from '../../../press/pages'
import type { Content } from './content'

/** The names of the parts of every page, by its address and their kind. */
export const told = z.record(z.string(), z.record(z.string(), z.array(z.string())))
export type Told = z.infer<typeof told>

/** What the pages of a publication are made from now. */
export async function tellOf({ folder, now }: Content): Promise<Told> {
  const edition = visibleAt(readPublication(folder), now)
  const slices = new Slices(edition, edition.site.url)
  const pages = askedOf(edition).map(async ({ address }) => {
    const { address: _, ...kinds } = await slices.at(address)
    const names = Object.entries(kinds).map(([kind, part]) => [
      kind,
      ('digest' in part ? [part] : part).map(({ digest }) => digest),
    ])
    return [address, Object.fromEntries(names)]
  })
  return Object.fromEntries(await Promise.all(pages))
}
