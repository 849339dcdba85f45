import { expect, it } from 'vitest'
import { underLoad } from '../tests/soak/load'

// `npm run soak` is the longer run.
it('readers lose nothing while the site is printed anew, others never finish asking, and the server is stopped', async () => {
  const { served, switches, losses } = await underLoad({ seconds: 2, slow: 200, readers: 8 })
  expect(losses).toEqual([])
  expect(served).toBeGreaterThan(100)
  expect(switches).toBeGreaterThan(5)
}, 60_000)
