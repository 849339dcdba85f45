import { expect, it } from 'vitest'
import { soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { Reader } from '../reading/reader'
import { picturesOf } from './illustrations'

it('the pictures of an article are its hero and then its figures', async () => {
  const publication = readPublication(soundFolder)
  const { articles } = publication
  const reader = new Reader(publication)
  const pictures = articles.flatMap(({ article }) =>
    article?.slug === 'case' ? picturesOf(article, reader.of(article.file)) : [],
  )
  const files = (await Promise.all(pictures)).flat().map(({ file }) => file.split('/').at(-1))
  expect(files).toEqual(['hero.jpg', 'small.jpg'])
})
