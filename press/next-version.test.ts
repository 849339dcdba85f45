import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { installedNext, testedNext, unknownNext } from './next-version'

it('the version that was tested is the one that is installed here', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect([dependencies.next, installedNext()]).toEqual([testedNext, testedNext])
})

it('a version that no test has seen is told of, with both', () => {
  expect(unknownNext(testedNext)).toBeUndefined()
  expect(unknownNext('17.0.0')).toMatch(/Next 17\.0\.0 .* tested with 16\.4\.6/)
})
