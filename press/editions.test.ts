import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { faults } from '../e2e/axe'
import { launchBrowser } from '../e2e/browser'
import { readPublication } from '../lib/content/publication'
import { readArticle } from '../lib/content/read/article'
import { Source } from '../lib/content/source'
import { type Edition, visibleAt } from '../lib/edition/gate'
import { folderForTest, soundFolder } from '../tests/folder'
import { printEditions } from './editions'
import { filesUnder } from './files'
import { Folder } from './folder'
import { createServer } from './server'

const siteUrl = 'https://news.example'

/** An edition of two articles, one of them a draft, with everything a page of text may hold. */
function edition(): Edition {
  const written = (slug: string, status: string) => {
    const file = `articles/2008/${slug}/article.mdx`
    const text = `---\nheadline: ${slug}\ndek: A sentence.\nkind: news\nsection: security\nauthors: [staff]\npublished: 2008-08-28T18:00:00+02:00\nstatus: ${status}\nsources: [{ title: A source }]\n---\n\n${body}\n`
    return readArticle(Source.read(`${folderForTest({ [file]: text })}/${file}`), 'en')
  }
  const articles = [written('one', 'ready'), written('secret', 'draft')]
  return visibleAt({ ...readPublication(soundFolder), articles }, new Date('2030-01-01T00:00:00Z'))
}

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

const textFiles = [
  '2008/08/28/one/index.md',
  '2008/08/28/one/index.txt',
  'lite/2008/08/28/one/index.html',
  'lite/index.html',
]

it('writes four files for an article and the front, and none for a draft', async () => {
  const outDir = folderForTest()
  await printEditions(new Folder(outDir, siteUrl), edition())
  expect(await filesUnder(outDir)).toEqual(textFiles)
  for (const file of textFiles) {
    const bytes = await readFile(join(outDir, file))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    expect(text).toContain('one')
    expect(text).not.toContain('secret')
  }
})

it('prints the same bytes again', async () => {
  const [one, two] = [folderForTest(), folderForTest()]
  await printEditions(new Folder(one, siteUrl), edition())
  await printEditions(new Folder(two, siteUrl), edition())
  for (const file of textFiles) {
    expect(await readFile(join(one, file), 'utf8')).toBe(await readFile(join(two, file), 'utf8'))
  }
})

it('refuses to write over what something else printed', async () => {
  const folder = new Folder(folderForTest(), siteUrl)
  await folder.write('2008/08/28/one/index.txt', 'data')
  await expect(printEditions(folder, edition())).rejects.toThrow(/one\/index\.txt:1:1 {2}clash/)
  expect(await readFile(join(folder.path, '2008/08/28/one/index.txt'), 'utf8')).toBe('data')
})

it('is served as text with its alphabet, and axe finds no fault in the pages', async () => {
  const outDir = folderForTest()
  await printEditions(new Folder(outDir, siteUrl), edition())
  const server = createServer(outDir).listen(0)
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
