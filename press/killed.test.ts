import { mkdirSync, mkdtempSync } from 'node:fs'
import { expect, it } from 'vitest'
import { folderForTest } from '../tests/folder'
import { killBuilds } from '../tests/soak/killed-builds'
import { killWriters } from '../tests/soak/killed-writers'

// `npm run soak` kills a hundred builds.
it('a build that is killed leaves the last good print or the next, and the content as it is', async () => {
  mkdirSync('.cache', { recursive: true })
  const { kills, losses } = await killBuilds(mkdtempSync('.cache/killed-'), { moments: 1 })
  expect(losses).toEqual([])
  expect(kills).toBeGreaterThanOrEqual(3)
}, 120_000)

it('a command of the desk that is killed leaves every file whole', async () => {
  const { kills, losses } = await killWriters(folderForTest(), { moments: 2 })
  expect(losses).toEqual([])
  expect(kills).toBeGreaterThan(0)
}, 120_000)
