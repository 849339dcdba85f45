import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { faults } from '../e2e/axe'
import { launchBrowser } from '../e2e/browser'
import type { Edition } from '../lib/edition/gate'
import { editionOf } from '../tests/edition'
import { folderToPrint, madeBeside } from '../tests/press/folder'
import { printCrawlers } from './crawlers'
import type { Folder } from './folder'
import { createServer } from './server'

/** An edition of two articles, one of them a draft, with everything a page of text may hold. */
const edition = () => editionOf({ one: { body }, secret: { body, fields: { status: 'draft' } } })

const body = `## Heading

<PullQuote speaker="A" source="https://a.example/" original="Слова" originalLang="ru">Words é 🇬🇪</PullQuote>

<Aside title="A note">Its text.</Aside>

| a | b |
|---|--:|
| 1 | 2 |

- [x] done

\`\`\`
${'code '.repeat(60)}
\`\`\`

A [link](/).[^1]

[^1]: A note.`

const textFiles = ['2008/08/28/one/index.md', '2008/08/28/one/index.txt', 'lite/2008/08/28/one/index.html']

async function print(given: Edition): Promise<Folder> {
  const folder = folderToPrint()
  for (const made of (await madeBeside(folder, given)).values()) folder.take(made)
  return folder
}

it('makes three forms of an article, and none of a draft', async () => {
  const folder = await print(edition())
  expect(folder.files).toEqual(textFiles)
  for (const file of textFiles) {
    const bytes = await readFile(join(folder.path, file))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    expect(text).toContain('one')
    expect(text).not.toContain('secret')
  }
})

it('makes the same bytes again', async () => {
  const [one, two] = [await print(edition()), await print(edition())]
  expect(one.files).toEqual(two.files)
  for (const file of one.files) {
    expect(await readFile(join(one.path, file), 'utf8')).toBe(await readFile(join(two.path, file), 'utf8'))
  }
})

it('takes no place that something else was printed into', async () => {
  const folder = folderToPrint()
  await folder.write('2008/08/28/one/index.txt', 'data')
  const [made] = (await madeBeside(folder, edition())).values()
  if (!made) throw new Error('the article has forms')
  expect(() => folder.take(made)).toThrow(/one\/index\.txt:1:1 {2}clash/)
  expect(await readFile(join(folder.path, '2008/08/28/one/index.txt'), 'utf8')).toBe('data')
})

it('is served as text with its alphabet, and axe finds no fault in the pages', async () => {
  const given = edition()
  const folder = await print(given)
  // The front of text only comes with what programs read.
  await printCrawlers(folder, given)
  const server = createServer(folder.path).listen(0)
  const browser = await launchBrowser()
  onTestFinished(async () => {
    await browser.close()
    server.close()
  })
  const bound = server.address()
  const address = `http://localhost:${typeof bound === 'object' ? bound?.port : ''}`
  const typeOf = async (file: string) => (await fetch(`${address}/${file}`)).headers.get('content-type')
  expect(await typeOf('2008/08/28/one/index.txt')).toBe('text/plain; charset=utf-8')
  expect(await typeOf('2008/08/28/one/index.md')).toBe('text/markdown; charset=utf-8')
  expect(await typeOf('lite/2008/08/28/one/')).toBe('text/html; charset=utf-8')

  const page = await browser.newPage({ viewport: { width: 320, height: 700 } })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  for (const path of ['/lite/', '/lite/2008/08/28/one/']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(`${address}${path}`)
      await page.waitForLoadState('networkidle')
      expect(new Set(asked.filter((name) => name !== '/favicon.ico')), path).toEqual(new Set([path]))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      expect(await faults(page), `${path}, ${colorScheme}`).toEqual([])
      asked.length = 0
    }
  }
}, 60_000)
