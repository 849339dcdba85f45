import type { Organization, Person } from 'schema-dts'
import { authorAddress } from '../../content/address'
import type { Author } from '../../content/schema/site'
import type { Picture } from '../../pictures/picture'
import { jpegOf } from '../article/figure'
import { publisherId } from './publisher'

/** What names an author in every graph. */
export const authorId = (id: string, siteUrl: string) => `${siteUrl}${authorAddress(id)}#author`

/** Who signs an article: a person, or a desk, which is part of the publication. */
export function authorNode(
  { id, kind, name, role, bio, url }: Author,
  siteUrl: string,
  portrait?: Picture,
): Person | Organization {
  const known = {
    '@id': authorId(id, siteUrl),
    name,
    url: `${siteUrl}${authorAddress(id)}`,
    ...(bio === undefined ? {} : { description: bio }),
    ...(url === undefined ? {} : { sameAs: url }),
    ...(portrait ? { image: jpegOf(portrait, siteUrl).src } : {}),
  }
  const house = { '@id': publisherId(siteUrl) }
  return kind === 'desk'
    ? { '@type': 'Organization', ...known, parentOrganization: house }
    : { '@type': 'Person', ...known, ...(role === undefined ? {} : { jobTitle: role }), worksFor: house }
}

/** An author as an article names them: with name and address, for readers that follow no `@id`. */
export function authorReference({ id, kind, name }: Author, siteUrl: string): Person | Organization {
  const known = { '@id': authorId(id, siteUrl), name, url: `${siteUrl}${authorAddress(id)}` }
  return kind === 'desk' ? { '@type': 'Organization', ...known } : { '@type': 'Person', ...known }
}
