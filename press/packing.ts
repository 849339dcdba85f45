import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'

/** Texts, which a host sends compressed. What else is printed was compressed when it was made. */
const text = /\.(?:html|css|js|mjs|json|geojson|xml|rss|atom|xsl|txt|md|svg|webmanifest|map|ics|vcf|vtt)$/

/** Below this a header costs more than compression saves. */
const worthwhile = 200

const brotli = promisify(brotliCompress)
const gz = promisify(gzip)
const unpacking = { '.br': promisify(brotliDecompress), '.gz': promisify(gunzip) }

const { BROTLI_MAX_QUALITY, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, Z_BEST_COMPRESSION } = constants

/**
 * Brotli's quality for pages, which people wait for, and for what programs read: the bytes that more would save, and
 * what they cost, are in decision 29.
 */
const quality = { pages: 10, code: 11, others: 5 }

/**
 * What reaches a reader in the first round trip: ten segments of 1,460 bytes. A page that misses it is packed once more,
 * as small as it gets.
 */
export const firstRoundTrip = 14_600

/** What the compressed forms depend on, beside the bytes: other settings or another library make others. */
export function packingOf(file: string): string {
  return [
    qualityOf(file),
    firstRoundTrip,
    Z_BEST_COMPRESSION,
    process.versions.brotli,
    process.versions.zlib,
  ].join()
}

/** The endings of the compressed forms that lie beside a text. */
export const packedEndings = ['.br', '.gz'] as const

export function isPacked(file: string, length: number): boolean {
  return length >= worthwhile && text.test(file)
}

function qualityOf(file: string): number {
  if (file.endsWith('.html')) return quality.pages
  // A handful of files, which every reader fetches.
  return /\.(?:css|js|svg)$/.test(file) ? quality.code : quality.others
}

/** The compressed forms of a text. */
export type Packed = Record<(typeof packedEndings)[number], Buffer>

/** The compressed forms of a text, which are made once, so that the server never has to. */
export async function pack(file: string, bytes: Buffer): Promise<Packed> {
  const brotliAt = (level: number) =>
    brotli(bytes, { params: { [BROTLI_PARAM_QUALITY]: level, [BROTLI_PARAM_SIZE_HINT]: bytes.length } })
  const [first, zipped] = await Promise.all([
    brotliAt(qualityOf(file)),
    gz(bytes, { level: Z_BEST_COMPRESSION }),
  ])
  const isLate = file.endsWith('.html') && first.length > firstRoundTrip
  return { '.br': isLate ? await brotliAt(BROTLI_MAX_QUALITY) : first, '.gz': zipped }
}

/** What a compressed form holds; undefined when it is none. */
export async function unpack(
  form: Buffer,
  ending: (typeof packedEndings)[number] = '.gz',
): Promise<Buffer | undefined> {
  try {
    return await unpacking[ending](form)
  } catch {
    return undefined
  }
}
