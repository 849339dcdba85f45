import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { type SearchFacts, searchEntry } from './search-entry'

const facts: SearchFacts = {
  shown: {
    ...{ title: 'Plain', dek: 'A dek.', kicker: 'Security', authors: 'A, B', day: '28 August 2008' },
    ...{ image: undefined, focus: undefined, language: undefined },
  },
  filters: { section: ['security'], author: ['a', 'b'], year: ['2008'] },
}

const page =
  '<html><body><header><article>no</article></header><main id="content"><article class="x"><h1>Plain</h1></article></main></body></html>'

/** The facts as a parser finds them in the article, and nowhere else. */
function read(html: string): string[][] {
  const found: string[][] = []
  const visit = (node: Tree.ChildNode) => {
    if (!('tagName' in node)) return
    const inArticle = node.parentNode && 'attrs' in node.parentNode && node.parentNode.attrs[0]?.value === 'x'
    if (node.tagName === 'meta' && inArticle)
      found.push(node.attrs.map(({ name, value }) => `${name}=${value}`))
    node.childNodes.forEach(visit)
  }
  parse(html).childNodes.forEach(visit)
  return found
}

describe('an entry of the search index', () => {
  it('is the part of the page that is read, with its facts at the head of the article', () => {
    const { address, html } = searchEntry('/2008/08/28/plain/', page, facts)
    expect(address).toBe('/2008/08/28/plain/')
    expect(html.replace(/<meta [^>]*>/g, '')).toBe(page.replace(/<header>.*<\/header>/, ''))
    expect(read(html)).toContainEqual(['data-pagefind-meta=dek[content]', 'content=A dek.'])
    expect(read(html).filter(([kind]) => kind === 'data-pagefind-filter=author[content]')).toEqual([
      ['data-pagefind-filter=author[content]', 'content=a'],
      ['data-pagefind-filter=author[content]', 'content=b'],
    ])
  })

  it('holds the words of the address, and of an English text those that others spell otherwise', () => {
    const text = page.replace('<h1>Plain</h1>', '<h1>Plain</h1><p>The <b>harbour</b>.</p>')
    const also = (html: string) => read(searchEntry('/2008/08/28/a-plain-day/', html, facts).html).at(-1)
    const mark = 'data-pagefind-meta=also[content]'
    expect(also(text.replace('<html>', '<html lang="en-GB" dir="ltr">'))).toEqual([
      mark,
      'content=a plain day harbor',
    ])
    expect(also(text.replace('<html>', '<html lang="fr">'))).toEqual([mark, 'content=a plain day'])
  })

  it('leaves out what an article does not have', () => {
    expect(searchEntry('/a/', page, facts).html).not.toMatch(/image|language/)
  })

  it('carries any words unharmed', () => {
    const title = 'A "quoted" <b>&amp; </article> headline'
    const { html } = searchEntry('/a/', page, { ...facts, shown: { ...facts.shown, title } })
    expect(read(html)).toContainEqual(['data-pagefind-meta=title[content]', `content=${title}`])
  })

  it('is none without an article', () => {
    expect(() => searchEntry('/a/', '<main><p>no</p></main>', facts)).toThrow('/a/ has no <article>')
  })
})
