import { resolve } from 'node:path'

/**
 * Where everything is kept that would take time to find out or to make again: `CACHE_DIR`, or `.cache/`. It may be
 * deleted at any time, kept between machines, and shared by several builds at once.
 */
export function cacheFolder(): string {
  return resolve(/*turbopackIgnore: true*/ process.cwd(), process.env.CACHE_DIR || '.cache')
}
