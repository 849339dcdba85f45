import {
  authorAddress,
  correctionsAddress,
  frontAddress,
  markdownAddress,
  sectionAddress,
  textAddress,
  topicAddress,
} from '../content/address'
import { type Allow, nobody } from '../content/schema/identity'
import { feedAddresses, feedTypes } from '../edition/feed-addresses'
import type { PublishedArticle } from '../edition/gate'
import { hostPolicy } from './policy'

/** What a host says besides a file. */
export interface HeaderRule {
  /** A path; `*` at its end stands for any rest, and `:name` for one part. */
  path: string
  headers: Readonly<Record<string, string>>
}

/** Said to readers whose connection is secure, and to no other. */
export const secureHeader = 'Strict-Transport-Security'

/** What is said of every other file, and what hosts say of their own accord: ask again each time. */
export const revalidate = 'public, max-age=0, must-revalidate'

/** For files whose name changes with what they hold. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/** Folders in which every name holds a hash of the content: Next's chunks and media, renditions of images, and recordings. */
const hashedFolders = ['/_next/static/chunks/', '/_next/static/media/', '/images/', '/recordings/']

/** The most rules that Cloudflare Pages reads; Netlify names no limit. */
export const mostRules = 100

interface HeaderSettings {
  articles: readonly Pick<PublishedArticle, 'address'>[]
  /** Without a closing slash. */
  siteUrl: string
  /** The origins whose players a page of the edition shows; each page narrows them to its own. */
  frames: readonly string[]
  /** Other hosts that pages may turn to; absent: none. */
  allow?: Allow
}

/** What hosts say besides the files of an edition. No header is given twice for one path: some hosts join them. */
export function headersOf({ articles, siteUrl, frames, allow = nobody }: HeaderSettings): HeaderRule[] {
  const rules = [
    { path: '/*', headers: guards({ siteUrl, frames, allow }) },
    ...hashedFolders.map((folder) => ({ path: `${folder}*`, headers: forever })),
    ...feedFolders.flatMap(feedRules),
    ...textEditions.map(([addressOf, type]) => ({
      path: addressOf(anyArticle),
      headers: { 'Content-Type': `${type}; charset=utf-8`, 'X-Robots-Tag': 'noindex' },
    })),
  ]
  return [...rules, ...canonicalRules(articles, siteUrl, mostRules - rules.length)]
}

/** What a page may ask of a browser: to fill the screen, to play and to copy, and nothing of what it could be spied on with. */
const denied = [
  ...[
    'accelerometer',
    'bluetooth',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
  ],
  ...[
    'hid',
    'identity-credentials-get',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
  ],
  ...['payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'window-management'],
  'xr-spatial-tracking',
]

/** A year. A host keeps silent of it where the connection to the reader is not secure (RFC 6797, 7.2). */
const onlySecure = { [secureHeader]: 'max-age=31536000' }

function guards({ siteUrl, frames, allow }: Omit<Required<HeaderSettings>, 'articles'>) {
  return {
    'Content-Security-Policy': hostPolicy(frames, allow),
    'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Nothing here is for one reader alone; feeds and cards are shown by others, with their pictures.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...(siteUrl.startsWith('https:') ? onlySecure : {}),
  }
}

const feedFolders = [
  frontAddress,
  ...[sectionAddress, topicAddress, authorAddress].map((address) => address(':id')),
  correctionsAddress,
]

function feedRules(folder: string): HeaderRule[] {
  const addresses = feedAddresses(folder)
  return (['rss', 'atom', 'json'] as const).map((format) => ({
    path: addresses[format],
    headers: { 'Content-Type': `${feedTypes[format]}; charset=utf-8` },
  }))
}

/** Other forms of an article, which are not to be found instead of it. */
const textEditions = [
  [markdownAddress, 'text/markdown'],
  [textAddress, 'text/plain'],
] as const

/** The form of every article's address. */
const anyArticle = '/:year/:month/:day/:slug/'

/**
 * Which page a text edition belongs to: the whole address, a rule for each, as long as there is room. Beyond
 * that one rule says the same of all, relative to the file (RFC 8288, 3.1).
 */
function canonicalRules(articles: HeaderSettings['articles'], siteUrl: string, room: number): HeaderRule[] {
  const of = (path: string, target: string) =>
    textEditions.map(([addressOf]) => ({
      path: addressOf(path),
      headers: { Link: `<${target}>; rel="canonical"` },
    }))
  const each = articles.flatMap(({ address }) => of(address, `${siteUrl}${address}`))
  return each.length <= room ? each : of(anyArticle, './')
}

/** Every path that a rule is for. */
export function patternOf(path: string): string {
  const [before = path] = path.split(/\*$/)
  const literal = literalPattern(before).replace(/:[a-z]+/g, '[^/]+')
  return `^${literal}${before === path ? '' : '.*'}$`
}

/** The pattern of a text and nothing else. */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
