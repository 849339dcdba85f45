import { describe, expect, it } from 'vitest'
import { articleWith, editionWith } from '../../../tests/folder'
import { everyMark, heroFields, manuscriptWith } from '../../../tests/manuscript'
import { liteArticle } from './lite'
import { liteFront } from './lite-front'

const siteUrl = 'https://news.example'
const addresses = new Set(['/2008/08/20/first-report/'])
const liteWith = async (body: string, fields?: readonly string[]) =>
  liteArticle(await manuscriptWith(body, fields), addresses)

/** What makes a browser ask for something else, or run something. */
const asks = /<(?:script|img|iframe|source|video)|rel="(?:stylesheet|preload|icon)|@import|url\(| src/

describe('liteArticle', () => {
  it('is one request: no image, font, script or stylesheet', async () => {
    const html = await liteWith(everyMark, heroFields)
    expect(html).not.toMatch(asks)
    expect(html).not.toMatch(/ (?:class|style)=/)
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
    expect(style.length).toBeGreaterThan(200)
    expect(style.length).toBeLessThan(1000)
    expect(html.match(/<style/g)).toHaveLength(1)
  })

  it('has a title, one heading of the first level, its landmarks and the way to the full page', async () => {
    const html = await liteWith('Its text.')
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8" \/>/)
    expect(html).toContain('<title>’Tis a headline · Sound, text only</title>')
    expect(html).toContain('<link rel="canonical" href="https://news.example/2008/08/28/case/" />')
    expect(html.match(/<h1/g)).toHaveLength(1)
    for (const landmark of ['header', 'main', 'footer']) expect(html).toContain(`<${landmark}>`)
    expect(html).toContain('<a href="/2008/08/28/case/">The full page, with images</a>')
  })

  it('leads on to pages of text where there are some, and to full ones elsewhere', async () => {
    const html = await liteWith(
      '[a](/2008/08/20/first-report/) [b](/topics/georgia/) [c](https://c.example/)',
    )
    expect(html).toContain('<a href="/lite/2008/08/20/first-report/">a</a>')
    expect(html).toContain('<a href="/topics/georgia/">b</a>')
    expect(html).toContain('<a href="https://c.example/">c</a>')
  })

  it('says what an image shows, and keeps footnotes on the page', async () => {
    const html = await liteWith(everyMark, heroFields)
    expect(html).toContain('<figure><p>[Image: Six ‘flags’.]</p><figcaption>The flags.')
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `#${id}`)
    const targets = [...html.matchAll(/href="(#[^"]*)"/g)].map(([, href]) => href)
    expect(targets).toHaveLength(6)
    expect(ids).toEqual(expect.arrayContaining(targets))
  })

  it('speaks and runs as the language of the article does', async () => {
    expect(await liteWith('نص', ['language: ar'])).toContain('<html lang="ar" dir="rtl">')
    expect(await liteWith('Du texte.', ['language: fr'])).toContain('La page entière, avec les images')
  })

  it('lets no text out of its place', async () => {
    const html = await liteWith('Its text.', [
      'corrections: [{ date: 2008-08-30, text: "</main><script>&" }]',
    ])
    expect(html).toContain('&#x3C;/main>&#x3C;script>&#x26;')
  })
})

describe('liteFront', () => {
  const day = (n: number) => `2008-08-${String(n).padStart(2, '0')}T12:00:00Z`

  it('gives the newest fifty by day, and no draft', () => {
    const articles = Array.from({ length: 54 }, (_, i) =>
      articleWith(`2008/a-${i}`, { headline: `Article ${i}.`, published: day(1 + Math.floor(i / 2)) }),
    )
    const draft = articleWith('2008/draft', { status: 'draft', headline: 'A secret', published: day(28) })
    const html = liteFront(editionWith(...articles, draft), siteUrl)
    expect(html.match(/<h3>/g)).toHaveLength(50)
    expect(html.match(/<h2>/g)).toHaveLength(25)
    expect(html).toContain('<h2><time datetime="2008-08-27T12:00:00Z">27 August 2008</time></h2>')
    expect(html).toContain(
      '<h3><a href="/lite/2008/08/27/a-53/">Article 53.</a></h3><p>A whole sentence.</p>',
    )
    expect(html).not.toContain('secret')
    expect(html).not.toContain('>Article 3.<')
  })

  it('is one request, with the sections and the way to the full site', () => {
    const html = liteFront(editionWith(articleWith('2008/a', { language: 'fr' })), siteUrl)
    expect(html).not.toMatch(asks)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('<link rel="canonical" href="https://news.example/" />')
    expect(html).toContain('<a href="/sections/security/">Security</a>')
    expect(html).toContain('<h3 lang="fr" dir="ltr">')
    expect(html).toContain('<a href="/">The full site, with images</a>')
  })
})
