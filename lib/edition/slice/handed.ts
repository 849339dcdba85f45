import type { Slice } from './slice'

/** The press and the compiled application have modules of their own; what one hands the other lies where both look. */
const place: { [key: symbol]: Slice | undefined } = globalThis as never
const name = Symbol.for('passport.slice')

/** Hands the application what the next page is made from, and takes back what the last one was. */
export function handSlice(slice: Slice | undefined): void {
  place[name] = slice
}

/** What the page that is asked for is made from; undefined where nobody hands pages over. */
export function handedSlice(): Slice | undefined {
  return place[name]
}
