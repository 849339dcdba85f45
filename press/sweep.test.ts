import { existsSync, linkSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderForTest } from '../tests/folder'
import { sweep } from './sweep'

const day = 86_400_000

/** Names in every folder that hold what a hash begins with `a` names, and one of another share. */
const names = [
  'objects/a1/b2',
  'objects/a1/b2.br',
  'records/a1/c3.json',
  'images/a1b2c3-800.avif',
  'crops/a1b2c3-1x1.jpg',
  'cards/a1b2.jpg',
  'bodies/a1b2.js',
  'qualities/a1b2.txt',
]
const other = 'objects/b1/b2'

function storeWith(files: readonly string[]): string {
  const root = folderForTest()
  for (const name of files) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), 'x'.repeat(1000))
  }
  return root
}

const left = (root: string, files: readonly string[]) => files.filter((name) => existsSync(join(root, name)))

describe('sweep', () => {
  it('leaves what is in use alone, however much it is', () => {
    const root = storeWith(names)
    sweep(root, { share: 'a', most: 1 })
    expect(left(root, names)).toEqual(names)
  })

  it('drops what nobody used for a month, of its share alone', () => {
    const root = storeWith([...names, other])
    sweep(root, { share: 'a', now: Date.now() + 29 * day })
    expect(left(root, names)).toEqual(names)
    sweep(root, { share: 'a', now: Date.now() + 31 * day })
    expect(left(root, [...names, other])).toEqual([other])
  })

  it('drops what was used longest ago when there is too much, and stops when it is enough', () => {
    const root = storeWith(names)
    // A share may hold a sixteenth of the whole: here four files of eight.
    sweep(root, { share: 'a', now: Date.now() + 2 * day, most: 16 * 4000 })
    expect(left(root, names)).toHaveLength(4)
  })

  it('knows a file that a print has a name for as used', () => {
    const root = storeWith(['objects/a1/b2'])
    const object = join(root, 'objects/a1/b2')
    const longAgo = new Date(Date.now() - 40 * day)
    utimesSync(object, longAgo, longAgo)
    linkSync(object, join(root, 'index.html'))
    sweep(root, { share: 'a' })
    expect(existsSync(object)).toBe(true)
  })

  it('drops what code of long ago knew, whole, and leaves what was used since', () => {
    const files = ['memory/old/a.txt', 'memory/new/a.txt']
    const root = storeWith(files)
    const longAgo = new Date(Date.now() - 31 * day)
    utimesSync(join(root, 'memory/old'), longAgo, longAgo)
    sweep(root, { share: 'a' })
    expect(left(root, files)).toEqual(['memory/new/a.txt'])
  })

  it('finds nothing to do in a store that is not there', () => {
    expect(() => sweep(join(folderForTest(), 'none'), { share: 'a' })).not.toThrow()
  })
})
