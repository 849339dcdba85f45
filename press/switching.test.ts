import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, type Library, openLibrary } from '../tests/press/library'
import { switchFolder } from './switch-folder'

let library: Library
beforeAll(async () => {
  library = await openLibrary({ 'index.html': '0' })
})
afterAll(() => library.close())

/** A print whose every file says which it is. */
function draft(number: number): string {
  const folder = `${library.folder}.${number}`
  mkdirSync(join(folder, 'a'), { recursive: true })
  for (const file of ['index.html', 'a/index.html', '404.html'])
    writeFileSync(join(folder, file), `${number}`)
  // What is asked for at an address that each print leads elsewhere.
  writeFileSync(join(folder, '_redirects'), `/old/ /to-${number}/ 301\n`)
  writeFileSync(join(folder, '_headers'), `/*\n  X-Print: ${number}\n`)
  return folder
}

it('while one print takes the place of another, each answer is of one of them, and none is missing', async () => {
  const port = Number(new URL(library.address).port)
  let isSwitching = true
  let asked = 0
  const reader = async (path: string) => {
    let last = 0
    while (isSwitching) {
      const { status, headers, text } = await ask({ port, path, headers: {}, method: 'GET' })
      expect([path, status]).toEqual([path, path === '/old/' ? 301 : 200])
      const number = Number(path === '/old/' ? /\d+/.exec(headers.location ?? '')?.[0] : text)
      // Nobody meets a print again that was replaced.
      expect(number).toBeGreaterThanOrEqual(last)
      last = number
      asked += 1
    }
  }
  await switchFolder(draft(1), library.folder)
  const readers = Promise.all(['/', '/a/', '/old/', '/'].map(reader))
  for (let number = 2; number <= 60; number++) await switchFolder(draft(number), library.folder)
  isSwitching = false
  await readers
  expect(asked).toBeGreaterThan(100)
})
