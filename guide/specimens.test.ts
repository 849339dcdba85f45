import { expect, test } from 'vitest'
import { Source } from '../lib/content/source'
import { picturesOf } from '../lib/pictures/illustrations'
import { parseBody } from '../lib/reading/mdx'
import { editionWith } from '../tests/folder'
import { readSpecimens, specimenEdition, stateAddress } from './specimens'
import { checked } from './writing'

const specimens = readSpecimens()
const specimen = (id: string) => {
  const found = specimens.find(({ slug }) => slug === id)
  if (!found) throw new Error(`there is no specimen ${id}`)
  return found
}

test('each specimen strains the page as its name says', async () => {
  expect(specimen('long-headline').headline).toHaveLength(140)
  expect(specimen('one-word').headline).not.toContain(' ')
  expect(specimen('no-hero').hero).toBeUndefined()
  const { factsOf } = specimenEdition(editionWith())
  const factsAbout = (id: string) => factsOf(specimen(id).file)
  const [portrait] = await picturesOf(specimen('portrait'), factsAbout('portrait'))
  const [panorama] = await picturesOf(specimen('panorama'), factsAbout('panorama'))
  expect(portrait).toMatchObject({ width: 1200, height: 1800 })
  expect(panorama).toMatchObject({ width: 2400, height: 480 })
  expect(specimen('five-authors').authors).toHaveLength(5)
  expect(factsAbout('sixty-words').words).toBe(60)
  expect(specimen('many-corrections').corrections.length).toBeGreaterThanOrEqual(5)
  expect(specimen('long-words').headline.length).toBeGreaterThanOrEqual(63)
  const { tree } = parseBody(Source.read(specimen('many-footnotes').file))
  expect(tree?.children.filter(({ type }) => type === 'footnoteDefinition').length).toBeGreaterThan(10)
})

test('specimens mention nothing that the publication has a context card of', () => {
  const { mentionsIn } = specimenEdition(editionWith())
  for (const { file } of specimens) expect(mentionsIn(file)).toEqual([])
})

test('the Arabic is the first article of the Universal Declaration, as the United Nations print it', () => {
  const { text } = Source.read(specimen('right-to-left').file)
  const arabic =
    'يولد جميع الناس أحراراً متساوين في الكرامة والحقوق. وقد وهبوا عقلاً وضميراً وعليهم أن يعامل بعضهم بعضاً بروح الإخاء.'
  expect(text.split(arabic)).toHaveLength(3)
})

test('the check has nothing against the texts of the specimens', () => {
  for (const { file } of specimens) expect(checked(Source.read(file).text), file).toEqual([])
})

test('specimens are in no edition but that of the guide, where each has its address and all its authors', () => {
  const edition = editionWith()
  const { articles, authors } = specimenEdition(edition)
  expect(edition.articles).toEqual([])
  for (const { slug, address } of specimens) expect(address).toBe(stateAddress(slug))
  expect(articles).toHaveLength(specimens.length)
  expect(['specimen-one', 'specimen-two'].filter((id) => !authors.has(id))).toEqual([])
})

test('the edition of the guide knows that its texts mention nothing that has a card', () => {
  const { mentionsIn } = specimenEdition(editionWith())
  for (const { file } of specimens) expect(mentionsIn(file), file).toEqual([])
})
