import type { XmlChildren } from '../xml'
import type { FeedImage } from './item'

/** The namespace of `media:content`. */
export const mediaNamespace = 'http://search.yahoo.com/mrss/'

/** An item's image in Media RSS, which Atom may hold as well. */
export function mediaContent(image: FeedImage | undefined): XmlChildren {
  if (!image) return {}
  const { url, type, width, height, bytes, alt, credit } = image
  return {
    'media:content': {
      '@url': url,
      '@type': type,
      '@medium': 'image',
      '@width': `${width}`,
      '@height': `${height}`,
      ...(bytes === undefined ? {} : { '@fileSize': `${bytes}` }),
      'media:description': { '@type': 'plain', '#': alt },
      'media:credit': credit,
    },
  }
}
