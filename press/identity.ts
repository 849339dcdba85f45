import type { BigIntStats } from 'node:fs'

/** What changes with a file: the same identity, the same content. Holds only for a file that is settled. */
export function identityOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(':')
}

/** The coarsest clock of a file system, in milliseconds. */
const tick = 2000

/** False while a file may change again without a change of its times. */
export function isSettled({ ctimeMs }: BigIntStats): boolean {
  return Date.now() - Number(ctimeMs) > tick
}
