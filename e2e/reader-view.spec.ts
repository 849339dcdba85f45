import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { liteAddress } from '../lib/content/address'
import { publicationOut as out, publicationAt } from '../tests/publication'
import { lost, readerView, toldBy } from './reader-view'
import { articles } from './site'

const edition = publicationAt()
const html = (address: string) => readFileSync(`${out}${address}index.html`, 'utf8')

function articleAt(address: string) {
  const article = edition.articles.find((one) => one.address === address)
  if (!article) throw new Error(`there is an article at ${address}`)
  return article
}

for (const article of edition.articles) {
  test(`a browser that shows ${article.slug} alone loses nothing of it, on its page and as text only`, async ({
    page,
  }) => {
    const told = await toldBy(edition, article, edition.site.url)
    expect(told.blocks.length).toBeGreaterThan(1)
    expect(lost(await readerView(page, html(article.address)), told)).toEqual([])
    const lite = await readerView(page, html(liteAddress(article.address)))
    expect(lost(lite, told, { isLite: true })).toEqual([])
  })
}

test('it loses nothing of a long one either', async ({ page }) => {
  const told = await toldBy(edition, articleAt(articles.notes), edition.site.url)
  const [, prose = ''] = /<div class="article-text prose">([\s\S]*?)<section/.exec(html(articles.notes)) ?? []
  const long = html(articles.notes).replace(prose, prose.repeat(20))
  expect(lost(await readerView(page, long), told)).toEqual([])
})

const faults: [name: string, address: string, from: string | RegExp, to: string, said: RegExp][] = [
  ['parts that are not alike', articles.notes, /class="story"/g, '', /does not show the hero/],
  ['a note set aside', articles.everything, /(<\/?)section(?= class="note"|>)/g, '$1aside', /The bell with/],
  ['another language', articles.french, '<html lang="fr"', '<html lang="en"', /language is “en”/],
  [
    'no names',
    articles.harbour,
    /"author":\[[^\]]*\],| rel="author"|byline-authors|<meta name="author"[^>]*>/g,
    '',
    /byline/,
  ],
  ['a word less', articles.harbour, 'drank tea', 'drank', /lost “The harbour of Port Example was built/],
]

for (const [name, address, from, to, said] of faults) {
  test(`it is noticed: ${name}`, async ({ page }) => {
    const broken = html(address).replace(from, to)
    expect(broken).not.toBe(html(address))
    const told = await toldBy(edition, articleAt(address), edition.site.url)
    expect(lost(await readerView(page, broken), told).join('\n')).toMatch(said)
  })
}
