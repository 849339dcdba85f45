import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { contentFiles } from './content-files'
import { publicFiles } from './public-files'

it('a publication brings files of its own, which go before those of the project', () => {
  const contentDir = folderForTest({ 'public/icon.svg': '<svg/>', 'public/.well-known/own.txt': 'own' })
  const files = publicFiles(contentDir)
  expect(files.get('/icon.svg')).toBe(`${contentDir}/public/icon.svg`)
  expect(files.get('/.well-known/own.txt')).toBe(`${contentDir}/public/.well-known/own.txt`)
  expect(files.get('/site.js')).toBe('public/site.js')
  expect(publicFiles(soundFolder).get('/icon.svg')).toBe('public/icon.svg')
})

it('what is copied as it is is no content, but a folder of that name elsewhere is', () => {
  const contentDir = folderForTest({ 'public/page.html': '', 'articles/2008/public/article.mdx': '' })
  expect(contentFiles(contentDir)).toMatchObject({
    files: ['articles/2008/public/article.mdx'],
    problems: [],
  })
  mkdirSync(`${contentDir}/authors/public`, { recursive: true })
  writeFileSync(`${contentDir}/authors/public/one.yaml`, '')
  expect(contentFiles(contentDir).problems).toMatchObject([{ code: 'file-misplaced' }])
})
