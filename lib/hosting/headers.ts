import {
  authorAddress,
  correctionsAddress,
  frontAddress,
  markdownAddress,
  sectionAddress,
  textAddress,
  topicAddress,
} from '../content/address'
import { feedAddresses, feedTypes } from '../edition/feed-addresses'
import type { PublishedArticle } from '../edition/gate'

/** What a host says besides a file. */
export interface HeaderRule {
  /** A path; `*` at its end stands for any rest, and `:name` for one part. */
  path: string
  headers: Readonly<Record<string, string>>
}

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
}

/** What hosts say besides the files of an edition. No header is given twice for one path: some hosts join them. */
export function headersOf({ articles, siteUrl, frames }: HeaderSettings): HeaderRule[] {
  const rules = [
    { path: '/*', headers: guardsWith(frames) },
    ...hashedFolders.map((folder) => ({ path: `${folder}*`, headers: forever })),
    ...feedFolders.flatMap(feedRules),
    ...textEditions.map(([addressOf, type]) => ({
      path: addressOf(anyArticle),
      headers: { 'Content-Type': `${type}; charset=utf-8`, 'X-Robots-Tag': 'noindex' },
    })),
  ]
  return [...rules, ...canonicalRules(articles, siteUrl, mostRules - rules.length)]
}

/** Scripts and styles come from here or stand in the page; nothing else is fetched or sent, and framed is what readers may ask for. */
const policy = (frames: readonly string[]) => [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  `frame-src ${frames.length > 0 ? frames.join(' ') : "'none'"}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
]

const guardsWith = (frames: readonly string[]) => ({
  'Content-Security-Policy': policy(frames).join('; '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
})

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
