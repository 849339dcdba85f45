/** Licences that are named in the content, with the address of their terms. */
const terms: Record<string, string> = {
  'Public domain': 'https://creativecommons.org/publicdomain/mark/1.0/',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'Open Government Licence v3.0':
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
}

/** The terms the text of every article may be used under. */
export const textLicence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }

/** The address of a licence's terms by the name it goes by, or undefined when it has none that is known. */
export function licenceAddress(name: string): string | undefined {
  if (Object.hasOwn(terms, name)) return terms[name]
  const [, kind, version] = /^CC (BY(?:-NC)?(?:-SA|-ND)?) ([1-4]\.[05])$/.exec(name) ?? []
  return kind && version
    ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
    : undefined
}
