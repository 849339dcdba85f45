import { expect, test } from 'vitest'
import { checked, rightly, writing } from './writing'

const names = [
  'PullQuote',
  'Quote',
  'Figure',
  'Aside',
  'Gallery',
  'Verse',
  'Code',
  'Video',
  'Audio',
  'Chart',
  'Map',
  'Timeline',
] as const

test.each(names)('the check has nothing against the right <%s>, which can be read', (name) => {
  expect(checked(writing[name].right)).toEqual([])
  expect(Object.keys(rightly(name).props).length).toBeGreaterThan(0)
})

test('every wrong example is refused for what it shows', () => {
  const codes = (name: keyof typeof writing) => checked(writing[name].wrong).map(({ code }) => code)
  expect(codes('PullQuote')).toEqual(expect.arrayContaining(['prop-unknown', 'prop-value', 'prop-missing']))
  expect(codes('Quote')).toEqual(expect.arrayContaining(['component-inline', 'prop-missing']))
  expect(codes('Figure')).toEqual(
    expect.arrayContaining(['markdown-image', 'alt-missing', 'prop-not-literal']),
  )
  expect(codes('Aside')).toEqual(
    expect.arrayContaining(['component-inline', 'component-empty', 'prop-unknown']),
  )
  expect(codes('Gallery')).toEqual(['gallery-images'])
  expect(codes('Verse')).toEqual(expect.arrayContaining(['prop-unknown', 'prop-missing', 'verse-lines']))
  expect(codes('Code')).toEqual(['code-block', 'code-language'])
  expect(codes('Video')).toEqual(expect.arrayContaining(['prop-unknown', 'prop-value']))
  expect(codes('Chart')).toEqual(expect.arrayContaining(['prop-value', 'prop-missing']))
  expect(codes('Map')).toEqual(expect.arrayContaining(['prop-unknown', 'prop-missing']))
  expect(codes('Timeline')).toEqual(expect.arrayContaining(['prop-missing', 'component-children']))
  expect(codes('Audio')).toEqual(expect.arrayContaining(['component-empty', 'prop-value']))
})
