import type { Application } from './application'

/** The file of the application that answers for an address; undefined where none does. */
export function entryOf({ entries, patterns }: Application, address: string): string | undefined {
  const exact = address === '/' ? address : address.replace(/\/$/, '')
  const pattern = patterns.find(({ regex }) => new RegExp(regex).test(address))
  return entries[exact] ?? (pattern && entries[pattern.route])
}
