import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Texts, which a host sends compressed. What else is printed was compressed when it was made. */
const text = /\.(?:html|css|js|mjs|json|geojson|xml|rss|atom|xsl|txt|md|svg|webmanifest|map|ics|vcf)$/

/** Below this a header costs more than compression saves. */
const worthwhile = 200

const brotli = promisify(brotliCompress)
const gz = promisify(gzip)

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY, Z_BEST_COMPRESSION } = constants

/** What the compressed forms depend on, beside the bytes: other settings or another library make others. */
export const packing = [
  BROTLI_MAX_QUALITY,
  Z_BEST_COMPRESSION,
  process.versions.brotli,
  process.versions.zlib,
]

/** The endings of the compressed forms that lie beside a text. */
export const packedEndings = ['.br', '.gz'] as const

export function isPacked(file: string, length: number): boolean {
  return length >= worthwhile && text.test(file)
}

/** The compressed forms of a text, which are made once, so that the server never has to. */
export async function pack(bytes: Buffer): Promise<Record<(typeof packedEndings)[number], Buffer>> {
  const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const [br, zipped] = await Promise.all([
    brotli(bytes, { params }),
    gz(bytes, { level: Z_BEST_COMPRESSION }),
  ])
  return { '.br': br, '.gz': zipped }
}
