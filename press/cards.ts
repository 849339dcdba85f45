import { stat } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { imageAt } from '../lib/cards/at'
import type { Page } from '../lib/edition/pages'
import type { Printing } from './beside'
import { fileAt } from './edition'
import type { Folder } from './folder'
import { type Made, namesNothing } from './made'

/** The card and the crops that lie beside a page, those that its text names. @param cards the addresses it names */
export async function imagesBeside(
  { edition, store }: Pick<Printing, 'edition' | 'store'>,
  [address, page]: [address: string, page: Page],
  cards: readonly string[],
): Promise<Made> {
  const pages = new Map([[address, page]])
  const own = cards.filter((card) => dirname(card) === dirname(`${address}card`))
  const files = await Promise.all(
    own.map(async (card) => {
      const path = await imageAt(edition, pages, card)?.()
      if (!path) throw new Error(`The page ${address} names ${card}, which it does not have.`)
      const { size } = await stat(path)
      return { file: fileAt(card, ''), object: relative(store.root, path), size, packed: [] }
    }),
  )
  return { files, named: namesNothing, parts: {}, from: [] }
}

/** Each card and crop is made with the page that it lies beside: what a text names and no page has is a mistake. */
export function checkCards({ named, files }: Folder): void {
  const printed = new Set(files)
  const missing = [...named.cards].filter((address) => !printed.has(fileAt(address, '')))
  if (missing.length > 0) {
    throw new Error(`The pages name cards and crops that no published page has: ${missing.join(', ')}.`)
  }
}
