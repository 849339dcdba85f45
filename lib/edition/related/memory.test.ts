import { utimesSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { folderForTest } from '../../../tests/folder'
import { editionOf, made } from '../../../tests/labelled/made'
import { lexicon } from '../../reading/contents'
import { rememberedContents } from './memory'

it('reads an article again when its file has changed, and only then', () => {
  const [article] = editionOf([made({ slug: 'one' })]).articles
  if (!article) throw new Error('no article')
  const file = `${folderForTest({ 'article.mdx': 'They met in Sukhumi.' })}/article.mdx`
  const wordsIn = () => Array.from(rememberedContents({ ...article, file }).keys, (key) => lexicon.word(key))
  expect(wordsIn()).toContain('sukhumi')
  expect(rememberedContents({ ...article, file })).toBe(rememberedContents({ ...article, file }))
  writeFileSync(file, 'They met in Batumi..')
  utimesSync(file, new Date(), new Date(Date.now() + 5000))
  expect(wordsIn()).toContain('batumi')
})
