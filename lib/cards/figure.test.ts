import { statSync } from 'node:fs'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { publicationAt } from '../../tests/publication'
import { pagesOfEdition } from '../edition/pages'
import { imageAt } from './at'

const edition = publicationAt()
const addressOf = (slug: string) => edition.articles.find((one) => one.slug === slug)?.address ?? ''
const at = (slug: string, file: string) =>
  imageAt(edition, pagesOfEdition(edition), `${addressOf(slug)}${file}`)

it.each([
  ['everything-a-text-may-hold', 'figure-store.png'],
  ['a-map-of-examplia', 'figure-found.png'],
  ['rasif-jadid', 'figure-safaif.png'],
])('the figure of %s is an image that feeds can show', async (slug, file) => {
  const path = await at(slug, file)?.()
  const { format, width, height } = await sharp(path).metadata()
  expect([format, width]).toEqual(['png', 1200])
  expect(height).toBeGreaterThan(300)
  expect(statSync(path ?? '').size).toBeLessThan(30_000)
  // Letters and shapes: more than one colour, and mostly paper.
  const { channels } = await sharp(path).stats()
  expect(channels[0]?.stdev).toBeGreaterThan(10)
})

it('there is none of a figure that the article does not draw', () => {
  expect(at('everything-a-text-may-hold', 'figure-nothing.png')).toBeUndefined()
  expect(at('a-map-of-examplia', 'figure-store.png')).toBeUndefined()
})
