import { describe, expect, it } from 'vitest'
import { headersOf, mostRules } from './headers'
import { readHeaders, writeHeaders } from './host-files'

const siteUrl = 'https://news.example'
const articles = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ address: `/2008/08/28/n${i}/` }))
const rulesFor = (count: number) => headersOf({ articles: articles(count), siteUrl, frames: [] })
const find = readHeaders(writeHeaders(rulesFor(3)))
const said = (path: string) => Object.fromEntries(find(path))

describe('text editions (crawlers.md, 18)', () => {
  it.each(['index.md', 'index.txt'])('%s is not to be found, and names its page', (name) => {
    expect(said(`/2008/08/28/n1/${name}`)).toMatchObject({
      'X-Robots-Tag': 'noindex',
      Link: `<${siteUrl}/2008/08/28/n1/>; rel="canonical"`,
    })
    expect(said('/2008/08/28/n1/index.html')).not.toHaveProperty('X-Robots-Tag')
  })

  it('name it relative to themselves when there are more than rules', () => {
    const rules = readHeaders(writeHeaders(rulesFor(1000)))
    const link = Object.fromEntries(rules('/2008/08/28/n999/index.md')).Link
    expect(link).toBe('<./>; rel="canonical"')
  })
})

describe('headers of files (crawlers.md, 15 and 20)', () => {
  it.each([
    ['/feed.xml', 'application/rss+xml; charset=utf-8'],
    ['/sections/security/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/corrections/feed.json', 'application/feed+json; charset=utf-8'],
    ['/2008/08/28/n1/index.md', 'text/markdown; charset=utf-8'],
    ['/sitemap.xml', undefined],
    ['/deeper/than/any/feed.xml', undefined],
  ])('%s is %s', (path, type) => {
    expect(said(path)['Content-Type']).toBe(type)
  })

  it.each([
    ['/_next/static/media/sans.0c98.woff2', true],
    ['/images/3f2a90c1d4e5-800.avif', true],
    ['/recordings/3f2a90c1d4e5.webm', true],
    ['/', false],
    ['/site.js', false],
  ])('%s may be kept for ever: %s', (path, forever) => {
    expect(said(path)['Cache-Control']).toBe(forever ? 'public, max-age=31536000, immutable' : undefined)
  })

  it('guard every file, and let nothing inline in', () => {
    const guards = said('/2008/08/28/n1/')
    expect(guards).toMatchObject({
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Permissions-Policy': expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/),
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
    })
    for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(guards['Content-Security-Policy']).toContain(part)
    expect(guards['Content-Security-Policy']).toContain("require-trusted-types-for 'script'")
    expect(guards['Content-Security-Policy']).not.toContain('unsafe')
  })

  it('of a site without a secure connection promise none', () => {
    const [rule] = headersOf({ articles: [], siteUrl: 'http://news.example', frames: [] })
    expect(rule?.headers).not.toHaveProperty('Strict-Transport-Security')
  })

  it('let in the players that a page of the edition shows, and otherwise none', () => {
    const framesWith = (frames: string[]) =>
      headersOf({ articles: [], siteUrl, frames })[0]?.headers['Content-Security-Policy']?.match(
        /frame-src ([^;]*)/,
      )?.[1]
    expect(framesWith([])).toBe("'none'")
    expect(framesWith(['https://player.vimeo.com'])).toBe('https://player.vimeo.com')
  })
})

describe('the file of headers', () => {
  it.each([0, 39, 40, 5000])('is one that Cloudflare Pages reads whole: %i articles', (count) => {
    const rules = rulesFor(count)
    expect(rules.length).toBeLessThanOrEqual(mostRules)
    for (const line of writeHeaders(rules).split('\n')) expect(line.length).toBeLessThan(2000)
    for (const { path } of rules) expect(path.match(/\*/g)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  it('says nothing twice of one file, since some hosts join what they are told twice', () => {
    for (const count of [3, 1000]) {
      const rules = readHeaders(writeHeaders(rulesFor(count)))
      for (const path of [
        '/',
        '/feed.xml',
        '/images/a.jpg',
        '/2008/08/28/n1/index.md',
        '/_next/static/media/a',
      ]) {
        const names = rules(path).map(([name]) => name)
        expect(names, path).toEqual([...new Set(names)])
      }
    }
  })
})
