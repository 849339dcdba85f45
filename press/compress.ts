import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import pMap from 'p-map'
import { startProgress } from '../lib/content/progress'
import { filesUnder } from './files'

const text = /\.(?:html|css|js|mjs|json|geojson|xml|rss|atom|xsl|txt|md|svg|webmanifest|map|ics|vcf|vtt)$/

/** Below this a header costs more than compression saves. */
const worthwhile = 200

const brotli = promisify(brotliCompress)
const gz = promisify(gzip)

/** Writes a `.br` and a `.gz` beside every text file, once, so that the server never has to. */
export async function compress(outDir: string): Promise<void> {
  const files = (await filesUnder(outDir)).filter((file) => text.test(file))
  const progress = startProgress('Compressing', files.length)
  await pMap(
    files,
    async (file) => {
      await compressFile(join(outDir, file))
      progress.step()
    },
    { concurrency: availableParallelism() },
  )
  progress.end()
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path)
  if (bytes.length < worthwhile) return
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY } = constants
  const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length }
  await Promise.all([
    brotli(bytes, { params }).then((packed) => writeFile(`${path}.br`, packed)),
    gz(bytes, { level: constants.Z_BEST_COMPRESSION }).then((packed) => writeFile(`${path}.gz`, packed)),
  ])
}
