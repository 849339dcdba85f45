import { expect, test } from 'vitest'
import { heroIn, withHero } from './front-matter'

const hero = {
  file: 'hero.jpg',
  alt: 'Satellite view: states are outlined.',
  caption: 'Boundaries are de facto # as drawn.',
  credit: 'NASA Earth Observatory; boundaries Natural Earth',
  licence: 'Public domain',
}
const head = '# kept above\nheadline: A headline   # kept beside\ntopics: [a,  b]\n'
const tail = '# kept before sources\nsources:\n    - title: "A \\"title\\""\n'
const body = '\nText with  two spaces\t\n---\nhero: not a field\n'

function article(hero = '') {
  return `---\n${head}${hero}${tail}---\n${body}`
}

test('a new hero goes before the sources, and every other byte stays', () => {
  const written = withHero(article(), hero)
  const [before = '', after = ''] = written.split(/hero:\n(?: {2}.*\n)+/)
  expect(before + after).toBe(article())
  expect(heroIn(written)).toEqual(hero)
})

test('without sources it ends the front matter', () => {
  const written = withHero('---\nheadline: A\n---\nBody', hero)
  expect(written).toMatch(/^---\nheadline: A\nhero:\n {2}file: hero\.jpg\n[\s\S]*\n---\nBody$/)
  expect(heroIn(written)).toEqual(hero)
})

test.each([
  ['a block', 'hero:\n  # kept inside\n  file: old.jpg\n  alt: Old\n'],
  [
    'a block with words that go on over lines',
    'hero:\n  # kept inside\n  alt: Old\n    and longer\n  file: old.jpg\n',
  ],
  ['a block followed by an empty line', 'hero:\n  # kept inside\n  file: old.jpg\n\n'],
])('an old hero that is %s is replaced where it stands, its comments kept', (_, old) => {
  const written = withHero(article(old), hero)
  expect(heroIn(written)).toEqual(hero)
  expect(written).toContain('# kept inside')
  expect(written.startsWith(`---\n${head}hero:\n`)).toBe(true)
  expect(written.endsWith(`${tail}---\n${body}`)).toBe(true)
  expect(withHero(written, hero)).toBe(written)
})

test('an old hero on one line becomes a block', () => {
  const written = withHero(article('hero: { file: old.jpg, alt: Old } # a note\n'), hero)
  expect(heroIn(written)).toEqual(hero)
  expect(written.endsWith(`${tail}---\n${body}`)).toBe(true)
})

test('the line endings of Windows and a byte-order mark stay', () => {
  const windows = `\uFEFF${article().replaceAll('\n', '\r\n')}`
  const written = withHero(windows, hero)
  expect(written.replaceAll('\r\n', '')).not.toContain('\n')
  expect(written.startsWith('\uFEFF---\r\n')).toBe(true)
  expect(heroIn(written)).toEqual(hero)
})

test('an article without front matter, or with broken front matter, is refused', () => {
  expect(() => withHero('Text', hero)).toThrow(/does not begin with front matter/)
  expect(() => withHero('---\na: [1\n---\n', hero)).toThrow(/is not YAML/)
})
