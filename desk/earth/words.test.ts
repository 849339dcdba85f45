import { expect, test } from 'vitest'
import { frameAt } from './frame'
import { chooseFrame } from './framing'
import { readTerritories } from './territories'
import { captionFor, describe, type Picture } from './words'

function picture(highlight: string[], mark: string[], overrides: Picture['overrides'] = []): Picture {
  const territories = readTerritories(overrides)
  const drawing = { highlight, mark, points: [], routes: [] }
  const frame = chooseFrame(
    territories,
    { drawing, centre: undefined, zoom: undefined },
    { width: 2400, height: 1600 },
  )
  return { territories, frame, view: 'night', drawing, overrides }
}

test('the alt text says what is drawn and how', () => {
  expect(describe(picture(['NL', 'BE'], ['LU']))).toMatch(
    /^Satellite view of the Earth by night, centred on .+; the Netherlands and Belgium are outlined in amber and Luxembourg is filled in red\.$/,
  )
})

test('the caption names the disputed territories of the states drawn, and no others', () => {
  expect(captionFor(picture(['UA'], []))).toBe(
    'Outlined: Ukraine. Boundaries are de facto, as drawn by Natural Earth, with Crimea inside Russia.',
  )
  expect(captionFor(picture([], ['GE']))).toContain('with Abkhazia and South Ossetia inside Georgia')
  expect(captionFor(picture(['PT'], []))).toBe(
    'Outlined: Portugal. Boundaries are de facto, as drawn by Natural Earth.',
  )
})

test('the caption says what the writer moved', () => {
  expect(captionFor(picture(['UA'], [], [{ key: 'CRIMEA', to: 'UA' }]))).toMatch(
    /Crimea, which it draws inside Russia, is shown here inside Ukraine\.$/,
  )
})

test('the caption credits the Census for the states of America', () => {
  expect(captionFor(picture([], ['US-DE']))).toMatch(/State boundaries: US Census Bureau\.$/)
})

test('the alt text gives no degrees, which tell a listener nothing', () => {
  const atSea = { ...picture([], ['IS']), frame: frameAt([-40, 0], 1, 2400, 1600) }
  expect(describe(atSea)).toBe('Satellite view of the Earth by night; Iceland is filled in red.')
})

test('Kashmir is said to be divided, not to be in one state', () => {
  expect(captionFor(picture(['IN', 'PK'], []))).toContain('Kashmir divided along the line of control')
})
