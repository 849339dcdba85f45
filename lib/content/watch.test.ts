import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { expect, it, onTestFinished, vi } from 'vitest'
import { folderForTest } from '../../tests/folder'
import { lastChange, watchFolder } from './watch'

function watched(folder: string) {
  const tell = vi.fn()
  onTestFinished(watchFolder(folder, tell))
  return {
    forget: () => tell.mockClear(),
    /** Waits until something was told, and forgets it. */
    told: () =>
      vi.waitFor(
        () => {
          expect(tell).toHaveBeenCalled()
          tell.mockClear()
        },
        { timeout: 5000 },
      ),
  }
}

it('tells of an edit, of a new folder and of what is written into it, and of what goes', async () => {
  const folder = folderForTest({ 'articles/2008/a/article.mdx': 'One.' })
  const { told } = watched(folder)
  appendFileSync(`${folder}/articles/2008/a/article.mdx`, ' Two.')
  await told()
  mkdirSync(`${folder}/articles/2009/b`, { recursive: true })
  await told()
  writeFileSync(`${folder}/articles/2009/b/article.mdx`, 'Three.')
  await told()
  // What the making of the file still has to say is not what the next edit says.
  await new Promise((done) => setTimeout(done, 100))
  appendFileSync(`${folder}/articles/2009/b/article.mdx`, ' Four.')
  await told()
  rmSync(`${folder}/articles/2008`, { recursive: true })
  await told()
})

it('tells of a folder that went and came again under its name, as when another branch is checked out', async () => {
  const folder = folderForTest({ 'articles/2008/a/article.mdx': 'One.' })
  const { told, forget } = watched(folder)
  for (const wait of [0, 100]) {
    rmSync(`${folder}/articles/2008`, { recursive: true })
    await new Promise((done) => setTimeout(done, wait))
    mkdirSync(`${folder}/articles/2008/a`, { recursive: true })
    writeFileSync(`${folder}/articles/2008/a/article.mdx`, 'Two.')
    await told()
    await new Promise((done) => setTimeout(done, 200))
    forget()
    appendFileSync(`${folder}/articles/2008/a/article.mdx`, ' Three.')
    await told()
  }
})

it('knows when something last changed, whatever its times say', () => {
  const folder = folderForTest({ 'a/b/c.txt': '1' })
  const before = lastChange(folder)
  rmSync(`${folder}/a/b/c.txt`)
  expect(lastChange(folder)).toBeGreaterThanOrEqual(before)
  expect(lastChange(`${folder}/none`)).toBe(0)
})
