import { createHash } from 'node:crypto'

/**
 * The name of something that is made, by all that it is made from.
 * @param from with what makes it: code, packages, settings
 */
export function keyOf(what: string, from: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([what, ...from]))
    .digest('hex')
    .slice(0, 40)
}
