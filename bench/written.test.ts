import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { folderForTest } from '../tests/folder'
import { byKind, foundIn, writtenSince } from './written'

it('a file is written when it is another than before, and not when it has a second name or is moved', async () => {
  const folder = folderForTest({
    'a/kept.html': 'kept',
    'a/changed.html': 'old',
    'store/page': 'from a store',
  })
  const before = await foundIn([`${folder}/a`, `${folder}/store`])
  rmSync(`${folder}/a/changed.html`)
  writeFileSync(`${folder}/a/changed.html`, 'another')
  linkSync(`${folder}/store/page`, `${folder}/a/linked.html`)
  renameSync(`${folder}/a`, `${folder}/b`)
  writeFileSync(`${folder}/b/new.html.br`, 'new')
  const after = await foundIn([`${folder}/b`])
  expect(after).toHaveLength(4)
  expect(writtenSince(before, after)).toEqual({ files: 2, bytes: 10 })
  expect(writtenSince([], after)).toEqual({ files: 4, bytes: 26 })
})

it('kinds are told by names, the packed form of a page from the page', async () => {
  const folder = folderForTest({ 'index.html': '12', 'index.html.br': '3', 'deep/card.jpg': '4', feed: '5' })
  const kinds = byKind(await foundIn([folder])).filter(({ amount }) => amount.files > 0)
  expect(kinds).toEqual([
    { kind: 'compressed forms', amount: { files: 1, bytes: 1 } },
    { kind: 'pages', amount: { files: 1, bytes: 2 } },
    { kind: 'images', amount: { files: 1, bytes: 1 } },
    { kind: 'other', amount: { files: 1, bytes: 1 } },
  ])
})

it('a folder that is not there holds nothing', async () => {
  expect(await foundIn([`${folderForTest()}/none`])).toEqual([])
})
