import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readPublication } from '../lib/content/publication'
import { type ReadArticle, readArticle } from '../lib/content/read/article'
import { Source } from '../lib/content/source'
import { type Edition, visibleAt } from '../lib/edition/gate'

/** The smallest sound content folder. */
export const soundFolder = 'tests/sound'

/** Articles that are wrong, each with the place of its fault marked. */
export const casesFolder = 'tests/wrong'

/** A sound article with some fields written otherwise, as its file would hold them. */
export function articleWith(id: string, fields: Record<string, string> = {}): ReadArticle {
  const all = {
    headline: 'A headline',
    dek: 'A whole sentence.',
    kind: 'news',
    section: 'security',
    authors: '[staff]',
    published: '2008-08-28T18:00:00+02:00',
    status: 'ready',
    ...fields,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\n`)
  return readArticle(
    new Source(`content/articles/${id}/article.mdx`, `---\n${lines.join('')}---\n\nIts text.\n`),
    'en',
  )
}

/** The edition of a moment when all of these articles are public. */
export function editionWith(...articles: ReadArticle[]): Edition {
  return visibleAt({ ...readPublication(soundFolder), articles }, new Date('2030-01-01T00:00:00Z'))
}

/** An empty folder inside the repository, removed after the test; its path is relative. */
export function folderForTest(files: Record<string, string> = {}): string {
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync('.cache/test-')
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
