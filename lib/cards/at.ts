import { type Shape, shapeNames } from '../content/address'
import { cardAddress } from '../edition/card-addresses'
import { figureFrom, fileOfFigure } from '../edition/figures'
import type { Edition } from '../edition/gate'
import type { Page } from '../edition/pages'
import { makeCrop } from '../pictures/crop'
import { makeFigure } from './figure'
import { makeCard } from './make'

/** What makes an image: the path of its file, which is in the cache when it was made before. */
export type Make = () => Promise<string>

/**
 * What makes the image at an address beside a page: its card, a crop of an article's hero, or a figure of it. Undefined when no
 * page has such an image.
 * @param pages every page of the edition, by its address
 */
export function imageAt(
  edition: Edition,
  pages: ReadonlyMap<string, Page>,
  address: string,
): Make | undefined {
  const beside = address.slice(0, address.lastIndexOf('/') + 1)
  const page = pages.get(beside)
  if (!page) return undefined
  if (address === cardAddress(beside)) return () => makeCard(edition, page)
  const data = page.kind === 'article' ? fileOfFigure(address.slice(beside.length)) : undefined
  if (page.kind === 'article' && data !== undefined && figureFrom(edition, page.article, data))
    return () => makeFigure(edition, page.article, data)
  const shape = shapeOf(address.slice(beside.length))
  const article = page.kind === 'article' ? page.article : undefined
  if (!shape || !article?.hero) return undefined
  const { file, focus } = article.hero
  return async () => makeCrop(await edition.pictureOf(`${article.folder}/${file}`), shape, focus)
}

function shapeOf(file: string): Shape | undefined {
  return shapeNames.find((name) => file === `${name}.jpg`)
}
