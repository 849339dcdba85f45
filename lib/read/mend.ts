import type { Field } from './meaning'

/** What a field was surely meant to hold, when its value differs from that only in form. */
export function mended(path: Field, value: unknown): string | undefined {
  const isBarePath = typeof value === 'string' && /^[a-z0-9][\w.~/-]*$/i.test(value)
  return path[0] === 'formerly' && isBarePath ? `/${value}` : undefined
}
