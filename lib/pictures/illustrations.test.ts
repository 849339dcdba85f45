import { expect, it } from 'vitest'
import { soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { picturesOf } from './illustrations'

it('the pictures of an article are its hero and then its figures', async () => {
  const { articles } = readPublication(soundFolder)
  const pictures = articles.flatMap(({ article }) => (article?.slug === 'case' ? picturesOf(article) : []))
  const files = (await Promise.all(pictures)).flat().map(({ file }) => file.split('/').at(-1))
  expect(files).toEqual(['hero.jpg', 'small.jpg'])
})
