import type { SiteFacts } from '../content/schema/site'

/** Licences that are named in the content, with the address of their terms. */
const terms: Record<string, string> = {
  'Public domain': 'https://creativecommons.org/publicdomain/mark/1.0/',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'Open Government Licence v3.0':
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
}

/** The terms that the texts of a publication may be used under, and where they can be read; undefined when it says none. */
export function textLicence({
  licence,
  licenceUrl,
}: Pick<SiteFacts, 'licence' | 'licenceUrl'>): TextLicence | undefined {
  return licence === undefined ? undefined : { name: licence, url: licenceUrl ?? licenceAddress(licence) }
}

export interface TextLicence {
  name: string
  url: string | undefined
}

/** The address of a licence's terms by the name it goes by, or undefined when it has none that is known. */
export function licenceAddress(name: string): string | undefined {
  if (Object.hasOwn(terms, name)) return terms[name]
  const [, kind, version] = /^CC (BY(?:-NC)?(?:-SA|-ND)?) ([1-4]\.[05])$/.exec(name) ?? []
  return kind && version
    ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
    : undefined
}
