import { createHash } from 'node:crypto'

/** Something a page is made from, with a name for what it says: plain data, the same name for the same data. */
export interface Part<T = unknown> {
  digest: string
  value: T
}

const known = new WeakMap<object, Part>()

/** A part of plain data. Data that many pages share is named once, for as long as it is in memory. */
export function partOf<T extends object>(value: T): Part<T> {
  const found = known.get(value) ?? { value, digest: digestOf(JSON.stringify(value)) }
  known.set(value, found)
  return found as Part<T>
}

export function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url')
}
