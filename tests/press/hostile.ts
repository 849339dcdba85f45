import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Link, Root } from 'mdast'
import { toString as textOfTree } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import sharp from 'sharp'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { parse, stringify } from 'yaml'
import { attribute, documentOf, elements, metas } from '../../e2e/audit/dom'
import { graphOf, list, nodeOf, things } from '../../e2e/audit/graph'
import { elementsIn, strictXml, textsIn, type XmlElement } from '../../lib/forms/strict-xml'
import { typeset } from '../../lib/typography/typeset'

/** Text that some format or other cannot hold as it is. */
const hostile = 'a </script> ]]> & < > "b" \'c\' &amp; 🇬🇪👩‍👩‍👧‍👦 مرحبا 中文 <b>d</b> --- `e` *f* [g](h)'
const address = '/2020/06/01/hostile/'
const feeds = 'authors/hostile/'
const former = '/blog/~a+b,c@d._-مرحبا-中文/'
const words = {
  headline: `${hostile} headline`,
  dek: `${hostile} dek.`,
  caption: `${hostile} caption`,
  author: `${hostile} author`,
  topic: `${hostile} topic`,
}

/** Adds an article of hostile text, with an author and a topic of the same kind. */
export async function plantHostile(contentDir: string): Promise<void> {
  const folder = join(contentDir, 'articles/2020/hostile')
  mkdirSync(folder, { recursive: true })
  const author = { name: words.author, role: hostile, bio: hostile }
  writeFileSync(join(contentDir, 'authors/hostile.yaml'), stringify(author))
  writeFileSync(
    join(contentDir, 'topics/hostile.yaml'),
    stringify({ name: words.topic, description: hostile }),
  )
  const fields = {
    ...{ headline: words.headline, dek: words.dek, kind: 'news', section: 'security' },
    ...{ topics: ['hostile'], authors: ['hostile'], published: '2020-06-01T00:00:00Z', status: 'ready' },
    hero: {
      file: 'hero.jpg',
      alt: hostile,
      caption: words.caption,
      credit: hostile,
      licence: 'Public domain',
    },
    formerly: [former],
  }
  writeFileSync(join(folder, 'article.mdx'), `---\n${stringify(fields)}---\n\nIts text.\n`)
  await sharp({ create: { width: 1400, height: 900, channels: 3, background: '#135' } })
    .jpeg()
    .toFile(join(folder, 'hero.jpg'))
}

/** As it is printed. */
const set = (text: string) => typeset(text, 'en')

/** What an output was read to, by the parser of its format, and what was written. */
export type Reading = [output: string, found: unknown, expected: unknown]

/** Reads the hostile words back from everything a build printed of them. */
export function readHostile(outDir: string): Reading[] {
  const text = (file: string) => readFileSync(join(outDir, file), 'utf8')
  const beside = (file: string) => text(`${address.slice(1)}${file}`)
  return [
    ...ofPage(beside('index.html')),
    // The feeds of the author, which hold nothing else.
    ...ofFeeds(text(`${feeds}feed.xml`), text(`${feeds}atom.xml`), text(`${feeds}feed.json`)),
    ...ofSitemaps(text('sitemap-2020.xml'), text('news-sitemap.xml')),
    ...ofTexts(beside('index.md'), beside('index.txt'), text('llms.txt')),
    ['lite', onlyText(text(`lite${address}index.html`), 'h1'), set(words.headline)],
    ['_redirects', text('_redirects').includes(`${encodeURI(former)} ${address} 301\n`), true],
  ]
}

function ofPage(html: string): Reading[] {
  const tree = documentOf(html)
  const { nodes } = graphOf({ tree })
  const article = nodeOf(nodes, /NewsArticle$/)
  const [hero] = elements(tree, 'figure', { class: 'hero' }).flatMap((figure) => elements(figure, 'img'))
  return [
    ['HTML headline', onlyText(html, 'h1'), set(words.headline)],
    // It is too long for the name of the publication after it.
    ['HTML title', onlyText(html, 'title'), set(words.headline)],
    ['HTML alt', hero && attribute(hero, 'alt'), set(hostile)],
    ['meta description', metas(tree, 'description'), [set(words.dek)]],
    ['og:title', metas(tree, 'og:title'), [set(words.headline)]],
    ['article:tag', metas(tree, 'article:tag'), [set(words.topic)]],
    ['twitter:data1', metas(tree, 'twitter:data1'), [set(words.author)]],
    ['JSON-LD headline', article?.headline, set(words.headline)],
    ['JSON-LD author', things(article?.author, nodes)[0]?.name, set(words.author)],
    ['JSON-LD keywords', list(article?.keywords), [set(words.topic)]],
    ['JSON-LD caption', nodeOf(nodes, /^ImageObject$/)?.caption, set(words.caption)],
  ]
}

function ofFeeds(rss: string, atom: string, json: string): Reading[] {
  const item = first(rss, 'item')
  const entry = first(atom, 'entry')
  const [object] = JSON.parse(json).items
  const title = set(words.headline)
  return [
    ['RSS title', textsIn(item, 'title'), [title]],
    ['RSS author', textsIn(item, 'dc:creator'), [set(words.author)]],
    ['RSS category', textsIn(item, 'category').at(-1), set(words.topic)],
    ['RSS description', textsIn(item, 'description'), [set(words.dek)]],
    ['Atom title', textsIn(entry, 'title'), [title]],
    ['Atom author', elementsIn(entry, 'name').map((name) => name.text), [set(words.author)]],
    ['Atom category', elementsIn(entry, 'category').at(-1)?.attributes.term, set(words.topic)],
    [
      'JSON Feed',
      [object.title, object.authors[0].name, object.tags.at(-1)],
      [title, set(words.author), set(words.topic)],
    ],
  ]
}

function ofSitemaps(year: string, news: string): Reading[] {
  const isListed = elementsIn(strictXml(year), 'loc').some(({ text }) => text.endsWith(address))
  return [
    ['sitemap', isListed, true],
    [
      'news sitemap',
      elementsIn(strictXml(news), 'url')
        .filter((url) => textsIn(url, 'loc').join().endsWith(address))
        .flatMap((url) => elementsIn(url, 'news:title').map(({ text }) => text)),
      [set(words.headline)],
    ],
  ]
}

function ofTexts(markdown: string, text: string, llms: string): Reading[] {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? []
  const { title, authors, topics } = parse(yaml)
  const links: Link[] = []
  visit(unified().use(remarkParse).parse(llms) as Root, 'link', (link) => void links.push(link))
  const named = links.find(({ url }) => url.endsWith(`${address}index.md`))
  const flat = (value: string) => value.replace(/\s+/g, ' ').trim()
  return [
    [
      'Markdown front matter',
      [title, authors, topics],
      [set(words.headline), [set(words.author)], [set(words.topic)]],
    ],
    // Lines are broken where the width ends, which takes the place of a space.
    ['text', flat(text).includes(flat(set(words.headline))), true],
    ['llms.txt', named && textOfTree(named), set(words.headline)],
  ]
}

function first(xml: string, name: string): XmlElement {
  const [found] = elementsIn(strictXml(xml), name)
  if (!found) throw new Error(`no <${name}>`)
  return found
}

/** The text of the first element of a name, which holds nothing else; white space as it is. */
function onlyText(html: string, tag: string): string | undefined {
  const [element] = elements(documentOf(html), tag)
  const [text, ...rest] = element?.childNodes ?? []
  return text && 'value' in text && rest.length === 0 ? text.value : undefined
}
