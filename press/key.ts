import { createHash } from 'node:crypto'

/**
 * The name of something that is made, by all that it is made from.
 * @param printer what makes it: code, packages, settings
 */
export function keyOf(printer: string, what: string, from: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([printer, what, ...from]))
    .digest('hex')
    .slice(0, 40)
}
