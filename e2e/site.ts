import { readdirSync } from 'node:fs'
import { publicationOut as out } from '../tests/publication'

/** The articles of the tests' publication that a browser looks at, each for what it has. */
export const articles = {
  /** A hero, a dateline, a quotation with its original, sources, chosen relatives; the oldest. */
  harbour: '/2008/08/28/a-harbour-in-examplia/',
  /** Footnotes enough for a margin. */
  notes: '/2024/11/26/who-mends-the-lighthouse/',
  french: '/2019/02/26/avis-du-port/',
  arabic: '/2022/03/10/rasif-jadid/',
  german: '/2013/03/04/notice-2-red-lantern/',
  spanish: '/2013/11/08/notice-6-tide-gauge/',
  portuguese: '/2014/03/10/notice-8-pilot-boat/',
  russian: '/2014/09/13/notice-11-net-loft/',
  chinese: '/2015/05/17/notice-15-watch-hut/',
  /** The second part of a series of three. */
  partTwo: '/2020/10/22/the-lamp-part-two-oil/',
  /** The third, without a hero. */
  partThree: '/2020/10/23/the-lamp-part-three-switch/',
  /** Every component and mark, and pictures of every shape. */
  everything: '/2023/07/14/everything-a-text-may-hold/',
} as const

/** The address of every page printed into a folder: that of the tests' publication, unless another is named. */
export function everyPage(folder: string = out): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort()
}

/** Whether an address is that of an article. */
export function isArticle(address: string): boolean {
  return /^\/\d{4}\/\d\d\/\d\d\/[^/]+\/$/.test(address)
}

/** One page of each kind, by name. */
export function pageKinds(): Record<string, string> {
  return {
    front: '/',
    'front-1': '/page/1/',
    article: articles.harbour,
    'article-without-hero': articles.partThree,
    'article-with-notes': articles.notes,
    'article-with-everything': articles.everything,
    'article-in-french': articles.french,
    'article-in-arabic': articles.arabic,
    'article-in-russian': articles.russian,
    'article-in-chinese': articles.chinese,
    section: '/sections/coast/',
    topic: '/topics/harbours/',
    author: '/authors/staff/',
    year: '/2020/',
    month: '/2020/10/',
    search: '/search/?q=harbour',
    corrections: '/corrections/',
    context: '/context/',
    standing: '/about/',
    lite: `/lite${articles.notes}`,
    missing: '/no-such-page/',
  }
}

/** The address of every page of the style guide, which shows the extreme states. */
export function guideAddresses(): string[] {
  const addresses = everyPage().filter((address) => address.startsWith('/style/'))
  if (addresses.length === 0) throw new Error(`The style guide is not in ${out}/: npm run e2e prints it`)
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
