import { readdirSync } from 'node:fs'

/** The article this publication began with. */
export const seedArticle = '/2008/08/28/china-neighbors-cool-on-russian-action-in-georgia/'

/** The address of every printed page. */
export function everyPage(): string[] {
  return readdirSync('out', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort()
}

/** One page of each kind, by name. */
export function pageKinds(): Record<string, string> {
  return {
    front: '/',
    'front-2': '/page/2/',
    article: seedArticle,
    'article-without-hero': '/2020/10/23/the-passport-part-three-machine/',
    'article-with-notes': '/2024/11/26/baltic-cables/',
    'article-in-french': '/2019/02/26/chagos-avis-consultatif/',
    section: '/sections/security/',
    topic: '/topics/russia/',
    author: '/authors/staff/',
    year: '/2021/',
    month: '/2021/11/',
    search: '/search/?q=sovereignty',
    corrections: '/corrections/',
    standing: '/about/',
    lite: '/lite/2024/11/26/baltic-cables/',
    missing: '/no-such-page/',
  }
}

/** The address of every page of the style guide, which shows the extreme states. */
export function guideAddresses(): string[] {
  const addresses = everyPage().filter((address) => address.startsWith('/style/'))
  if (addresses.length === 0) throw new Error('The style guide is not in out/: STYLE_GUIDE=1 npm run build')
  return addresses
}

/** The same, each by a name for files. */
export function guidePages(): Record<string, string> {
  return Object.fromEntries(
    guideAddresses().map((address) => [address.split('/').filter(Boolean).join('-'), address]),
  )
}

export const phone = { width: 390, height: 844 }
export const desk = { width: 1440, height: 900 }
export const schemes = ['light', 'dark'] as const
