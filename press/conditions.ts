import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a reader's copy is still good (RFC 9110, 13.2.2): a tag decides alone where one is sent, and a date
 * only without it.
 */
export function isUnchanged(asked: IncomingHttpHeaders, etag: string, lastModified: string): boolean {
  const tags = asked['if-none-match']
  if (tags !== undefined) {
    const known = tags.match(/(?:W\/)?"[^"]*"/g) ?? []
    return tags.trim() === '*' || known.some((tag) => opaque(tag) === opaque(etag))
  }
  const since = Date.parse(asked['if-modified-since'] ?? '')
  return since >= Date.parse(lastModified)
}

/** The encodings a reader accepts, without those it refuses with `q=0`. */
export function acceptedEncodings(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part))
    .map((part) => part.replace(/;.*/, '').trim())
}

/**
 * A `Range` as sirv reads it, or undefined where the whole file is the answer: a header we can't read, more
 * than one range, or a file that changed since (`If-Range`). A range past the end is left for sirv to refuse.
 */
export function plainRange(
  asked: IncomingHttpHeaders,
  file: { size: number; lastModified: string },
): string | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked.range ?? '') ?? []
  const condition = asked['if-range']
  if ((condition !== undefined && condition !== file.lastModified) || `${first}${last}` === '')
    return undefined
  // The last n bytes: sirv would take the number for an end.
  if (first === '')
    return Number(last) > 0 ? `bytes=${Math.max(file.size - Number(last), 0)}-` : `bytes=${file.size}-`
  // sirv takes an end of 0 for no end at all.
  if (last !== '' && (Number(last) < Number(first) || Number(last) === 0)) return undefined
  return `bytes=${first}-${last}`
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, '')
}
