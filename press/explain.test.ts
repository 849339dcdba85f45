import { describe, expect, it, onTestFinished } from 'vitest'
import type { MadeFrom } from '../lib/edition/slice/slice'
import { folderForTest } from '../tests/folder'
import { explanationOf } from './explain'
import { Ledger } from './ledger'
import { namesNothing } from './made'
import type { PrintedPages } from './print-pages'
import { Store } from './store'

const address = '/2008/08/28/case/'

/** A print of one page into a store of the test's own. */
function printed(key: string, from: MadeFrom[]): PrintedPages {
  const made = { files: [], named: namesNothing, parts: {}, from }
  new Store().keep(key, made)
  return new Map([[address, { ...made, key }]])
}

function inAStoreOfItsOwn(): void {
  const before = process.env.CACHE_DIR
  process.env.CACHE_DIR = folderForTest()
  onTestFinished(() => {
    if (before === undefined) delete process.env.CACHE_DIR
    else process.env.CACHE_DIR = before
  })
}

const first: MadeFrom[] = [
  ['the text a.mdx', '1'],
  ['author staff', '1'],
  ['topic sea', '1'],
]

describe('explanationOf', () => {
  it('says what a page is made from, when there was none before', () => {
    inAStoreOfItsOwn()
    expect(explanationOf(address, new Ledger('out'), printed('k1', first))).toBe(
      `${address} was printed: no record tells of an earlier one.\n  the text a.mdx\n  author staff\n  topic sea\n`,
    )
  })

  it('says what changed, what is new and what is gone', () => {
    inAStoreOfItsOwn()
    new Ledger('out').write(printed('k1', first))
    const ledger = new Ledger('out')
    const second = printed('k2', [
      ['the text a.mdx', '2'],
      ['author staff', '1'],
      ['topic coast', '1'],
    ])
    expect(explanationOf(address, ledger, second)).toBe(
      `${address} was printed:\n  changed  the text a.mdx\n  new      topic coast\n  gone     topic sea\n`,
    )
  })

  it('says that a page was kept, and tells one folder from another', () => {
    inAStoreOfItsOwn()
    const pages = printed('k1', first)
    new Ledger('out').write(pages)
    expect(explanationOf(address, new Ledger('out'), pages)).toContain(`${address} was kept: nothing`)
    expect(explanationOf(address, new Ledger('out.other'), pages)).toContain('no record')
  })

  it('refuses an address where no page is, with the one that is meant', () => {
    inAStoreOfItsOwn()
    const pages = printed('k1', first)
    expect(() => explanationOf('/2008/08/28/caes/', new Ledger('out'), pages)).toThrow(
      `Did you mean ${address}?`,
    )
  })
})
