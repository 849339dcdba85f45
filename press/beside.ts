import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { liteAddress, markdownAddress, textAddress } from '../lib/content/address'
import { pathOf } from '../lib/content/home'
import { dataAddress } from '../lib/edition/figures'
import type { Edition, PublishedArticle } from '../lib/edition/gate'
import { dataFilesOf } from '../lib/figures/files'
import { liteArticle } from '../lib/forms/article/lite'
import { type Manuscript, manuscriptOf } from '../lib/forms/article/manuscript'
import { markdownEdition } from '../lib/forms/article/markdown'
import { textEdition } from '../lib/forms/article/text'
import { feedItem } from '../lib/forms/feeds/item'
import type { Picture } from '../lib/pictures/picture'
import { makeRendition, renditionsOf } from '../lib/pictures/renditions'
import { fileAt } from './edition'
import { allMade, type Made, oneMade } from './made'
import { withPolicy } from './policy'
import { searchEntry } from './search-entry'
import { searchFactsOf } from './search-facts'
import type { Store } from './store'
import { underPath } from './under'

export interface Printing {
  edition: Edition
  siteUrl: string
  store: Store
}

/** The forms of an article, and what feeds and search take of it. @param html its printed page */
export async function besideArticle(
  printing: Printing,
  article: PublishedArticle,
  html: string,
): Promise<Made> {
  const { edition, siteUrl, store } = printing
  const { address } = article
  const manuscript = await manuscriptOf(edition, article, siteUrl)
  const put = async (file: string, text: string) => oneMade(await store.put(file, text), text, siteUrl)
  const forms = [
    await put(fileAt(textAddress(address), ''), textEdition(manuscript)),
    await put(fileAt(markdownAddress(address), ''), markdownEdition(manuscript)),
    await put(
      fileAt(liteAddress(address), 'index.html'),
      withPolicy(underPath(lite(manuscript, edition), pathOf(siteUrl))),
    ),
  ]
  const data = await Promise.all(
    dataFilesOf(article, edition.factsOf(article.file)).map((file) =>
      put(fileAt(dataAddress(address, basename(file)), ''), edition.dataOf(file).text),
    ),
  )
  return {
    ...allMade([...forms, ...data]),
    parts: {
      item: store.putPart(JSON.stringify(await feedItem(manuscript, bytesOf))),
      found: store.putPart(
        JSON.stringify(searchEntry(address, html, await searchFactsOf(edition, article, pathOf(siteUrl)))),
      ),
    },
  }
}

function lite(manuscript: Manuscript, { articles, worked }: Edition): string {
  const addresses = [...articles.map(({ address }) => address), ...(worked?.linked ?? [])]
  return liteArticle(manuscript, new Set(addresses))
}

/** The size of the JPEG that feeds name: it is made now, and printed with the other images from the cache. */
async function bytesOf(picture: Picture): Promise<number> {
  const jpeg = renditionsOf(picture).find(({ name }) => picture.fallback.src.endsWith(`/${name}`))
  if (!jpeg) throw new Error(`${picture.file}: the image has no JPEG for feeds.`)
  return (await stat(await makeRendition(jpeg))).size
}
