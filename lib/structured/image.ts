import type { CreativeWork, ImageObject } from 'schema-dts'
import { jpegOf } from '../editions/figure'
import { licenceAddress } from '../licence'
import type { Illustration } from '../views'

/** An image with the words that stand under it. @param id what names it in the graph */
export function imageNode(hero: Illustration, id: string, language: string, siteUrl: string): ImageObject {
  const { src, width, height } = jpegOf(hero.picture, siteUrl)
  return {
    '@type': 'ImageObject',
    '@id': id,
    url: src,
    contentUrl: src,
    width: `${width}`,
    height: `${height}`,
    encodingFormat: 'image/jpeg',
    caption: hero.caption,
    description: hero.alt,
    creditText: hero.credit,
    license: licenceAddress(hero.licence) ?? terms(hero.licence),
    inLanguage: language,
  }
}

/** Terms that have a name but no address. */
function terms(name: string): CreativeWork {
  return { '@type': 'CreativeWork', name }
}
