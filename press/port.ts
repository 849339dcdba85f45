const usual = 3000
const highest = 65_535

/** The port to serve on. Throws one sentence when `PORT` is none. */
export function readPort(given: string | undefined): number {
  if (!given) return usual
  const port = Number(given)
  // Number() alone would take " 80", "1e3" and "0x50" too.
  if (/^\d+$/.test(given) && port <= highest) return port
  throw new Error(`PORT is "${given}"; expected a whole number from 0 (any free port) to ${highest}.`)
}
