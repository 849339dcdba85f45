import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { publicationOut as out } from '../tests/publication'
import { articles } from './site'

test('every former address leads in one step to what is there (crawlers.md, 21)', async ({ request }) => {
  const lines = readFileSync(`${out}/_redirects`, 'utf8').trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(100)
  for (const line of lines) {
    // A former address may hold a question, which stands apart, and moves what is there: `/ p=12 /there/ 301!`.
    const [from = '', to = '', status] = line.replace(/^(\S+) (\w+=.*)!$/, '$1?$2').split(' ')
    const reply = await request.get(from, { maxRedirects: 0 })
    const seen = status === '410' ? to : reply.headers().location
    expect(`${from} ${seen} ${reply.status()}`).toBe(`${from} ${to} ${status}`)
    expect((await request.get(to, { maxRedirects: 0 })).status(), to).toBe(200)
  }
})

test('the former addresses of a WordPress site are among them (crawlers.md, 21)', async ({ request }) => {
  const slug = articles.harbour.split('/').at(-2)
  const formers = [
    ['/feed/', '/feed.xml'],
    [`/${slug}/feed/`, articles.harbour],
    [`/${slug}/amp/`, articles.harbour],
    [`${articles.harbour}feed/`, articles.harbour],
    [`${articles.harbour}amp/`, articles.harbour],
    ['/category/coast/', '/sections/coast/'],
    ['/tag/harbours/', '/topics/harbours/'],
    ['/author/staff/', '/authors/staff/'],
  ]
  for (const [from = '', to] of formers) {
    const reply = await request.get(from, { maxRedirects: 0 })
    expect([from, reply.status(), reply.headers().location]).toEqual([from, 301, to])
  }
  expect((await request.get('/page/1/', { maxRedirects: 0 })).status()).toBe(200)
  for (const unknown of [
    '/category/none/',
    '/none/amp/',
    '/2008/08/28/none/feed/',
    '/wp-content/uploads/x.jpg',
  ])
    expect((await request.get(unknown, { maxRedirects: 0 })).status(), unknown).toBe(404)
})

test('other forms of an article are not to be found, and name its page (crawlers.md, 18)', async ({
  request,
  page,
}) => {
  await page.goto(articles.harbour)
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  for (const name of ['index.md', 'index.txt']) {
    const headers = (await request.get(`${articles.harbour}${name}`)).headers()
    expect(headers['x-robots-tag']).toBe('noindex')
    expect(headers.link).toBe(`<${canonical}>; rel="canonical"`)
  }
  expect((await request.get(articles.harbour)).headers()['x-robots-tag']).toBeUndefined()
})
