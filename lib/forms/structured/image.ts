import type { CreativeWork, ImageObject, MediaObjectLeaf } from 'schema-dts'
import { articleCardAlt, cardAddress, cardSize, cropAddress } from '../../edition/card-addresses'
import type { Edition } from '../../edition/gate'
import { licenceAddress } from '../../edition/licence'
import type { ArticleView, Illustration } from '../../edition/views'
import { cropSize } from '../../pictures/crop'
import { jpegOf } from '../article/figure'
import { licenceOf } from './publisher'

/** An image with the words that stand under it. @param id what names it in the graph */
export function imageNode(hero: Illustration, id: string, language: string, siteUrl: string): ImageObject {
  return {
    '@type': 'ImageObject',
    '@id': id,
    ...fileOf(jpegOf(hero.picture, siteUrl)),
    caption: hero.caption,
    description: hero.alt,
    ...rightsIn(hero),
    inLanguage: language,
  }
}

/** The three shapes in which search engines show an article's image, each at an address that stays. */
export function cropNodes(hero: Illustration, url: string): ImageObject[] {
  return (['16x9', '4x3', '1x1'] as const).map((shape) => ({
    '@type': 'ImageObject',
    ...fileOf({ src: cropAddress(url, shape), ...cropSize(hero.picture, shape) }),
    ...rightsIn(hero),
  }))
}

/** The card of an article that has no other image: the publication's own. */
export function cardNode({ site }: Edition, view: ArticleView, siteUrl: string): ImageObject {
  const { width, height } = cardSize
  return {
    '@type': 'ImageObject',
    ...fileOf({ src: `${siteUrl}${cardAddress(view.address)}`, width, height }),
    description: articleCardAlt(view, site),
    creditText: site.name,
    creator: { '@type': 'Organization', name: site.name },
    ...licenceOf(site),
    inLanguage: view.language,
  }
}

function fileOf({ src, width, height }: { src: string; width: number; height: number }) {
  return {
    url: src,
    contentUrl: src,
    width: `${width}`,
    height: `${height}`,
    encodingFormat: 'image/jpeg',
  }
}

/** What may be said of an image, a video or a sound alike. */
export type Told = Partial<Omit<MediaObjectLeaf, '@type'>>

/** Whose an image or a recording is, and the terms it is used under. */
export function rightsIn({
  credit,
  licence,
  licenceUrl,
}: Pick<Illustration, 'credit' | 'licence' | 'licenceUrl'>): Told {
  const terms = licenceAddress(licence) ?? licenceUrl
  const page = licenceUrl ?? terms
  return {
    creditText: credit,
    // The credit names who made it or owns it. Which it is the writer does not say; most are institutions.
    creator: { '@type': 'Organization', name: credit },
    license: terms ?? named(licence),
    ...(page === undefined ? {} : { acquireLicensePage: page }),
  }
}

/** Terms that have a name but no address. */
function named(name: string): CreativeWork {
  return { '@type': 'CreativeWork', name }
}
