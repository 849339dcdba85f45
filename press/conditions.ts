import type { IncomingHttpHeaders } from 'node:http'

/** What conditions are about: one form of one file. */
export interface Validators {
  tag: string
  lastModified: string
}

/**
 * Whether a reader's copy is still good (RFC 9110, 13.2.2): a tag decides alone where one is sent, and a date
 * only without it.
 */
export function isUnchanged(asked: IncomingHttpHeaders, { tag, lastModified }: Validators): boolean {
  const tags = asked['if-none-match']
  if (tags !== undefined) {
    const known = tags.match(/"[^"]*"/g) ?? []
    return tags.trim() === '*' || known.some((each) => each === tag)
  }
  const since = Date.parse(asked['if-modified-since'] ?? '')
  return since >= Date.parse(lastModified)
}

/** The first and last byte of a part of a file. */
export interface Range {
  start: number
  end: number
}

/** The encodings that may lie beside a file, best first. */
const encodings = ['br', 'gzip', 'identity'] as const

export type Encoding = (typeof encodings)[number]

/** The encodings a reader accepts, the best liked first (RFC 9110, 12.5.3). */
export function acceptedEncodings(header = ''): Encoding[] {
  const liked = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    liked.set(name, quality === undefined ? 1 : Number(quality.slice(2)) || 0)
  }
  const others = liked.get('*')
  // What nobody mentions is sent as it is, when nothing else will do.
  const liking = (name: Encoding) => liked.get(name) ?? others ?? (name === 'identity' ? Number.MIN_VALUE : 0)
  return encodings.filter((name) => liking(name) > 0).sort((a, b) => liking(b) - liking(a))
}

/**
 * The part of a file that is asked for; `none` where the file has no such part, and undefined where the whole
 * file is the answer: a header we can't read, more than one range, or a file that changed since (`If-Range`).
 */
export function rangeOf(
  asked: IncomingHttpHeaders,
  file: Validators & { size: number },
): Range | 'none' | undefined {
  const condition = asked['if-range']
  if (asked.range === undefined) return undefined
  if (condition !== undefined && condition !== file.tag && condition !== file.lastModified) return undefined
  const [, first, last, final] = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/.exec(asked.range) ?? []
  const end = file.size - 1
  if (final !== undefined) return within({ start: Math.max(file.size - Number(final), 0), end }, end)
  if (first === undefined) return undefined
  const start = Number(first)
  if (last === '' || last === undefined) return within({ start, end }, end)
  // Numbers beyond any file are as good as its end.
  return Number(last) < start ? undefined : within({ start, end: Math.min(Number(last), end) }, end)
}

function within(range: Range, end: number): Range | 'none' {
  return range.start <= end ? range : 'none'
}
