import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { casesFolder, soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { readArticle } from '../content/read/article'
import { Source } from '../content/source'
import { unmark } from '../reading/marks'
import { checkArticle, contextOf } from './publication'

const file = `${soundFolder}/articles/2008/case/article.mdx`
const sound = readFileSync(file, 'utf8')
const frontMatter = sound.slice(0, sound.indexOf('---\n\n') + 5)
const context = contextOf(readPublication(soundFolder), new Date('2008-09-01T00:00:00Z'))
const check = (text: string) => checkArticle(readArticle(new Source(file, text), 'en'), context)

const figure = '<Figure file="small.jpg" alt="A table." caption="It." credit="Us" licence="None" />'
const pullQuote = '<PullQuote speaker="A" source="https://a.example/">\nPeace.\n</PullQuote>'

describe('what looks like a fault and is none', () => {
  it.each([
    ['prose that begins with a program word in bold', '**import** duties rose.'],
    ['a list item that begins with one', '- export controls\n- import duties'],
    ['a quotation that begins with one', '> export controls were tightened.'],
    ['a line within a paragraph that begins with one', 'They spoke of\nexport controls.'],
    ['a word that only begins like one', 'important news, exported goods.'],
    ['escaped braces and angles', 'A set \\{1, 2\\} where a \\< b, a &lt; b and a < b.'],
    ['braces and tags in code', 'Write `{x}` and `<b>`.\n\n```\n{x} <b> [^9] [](/nowhere)\n```'],
    ['an escaped footnote', 'A mark \\[^1] is printed.'],
    ['a footnote used twice', 'One.[^a] Two.[^a]\n\n[^a]: A note.'],
    ['components that follow one another', `${figure}\n\n${figure}`],
    ['a component in a list or quotation', `- One\n\n  ${figure}\n\n> ${figure}`],
    ['a component in a component', `<Aside title="Six">\n${figure}\n</Aside>`],
    ['a single quote in double quotes', figure.replace('A table.', "The staff's table {six}.")],
    ['double quotes in single quotes', figure.replace('"A table."', `'The "table".'`)],
    ['a link with query and fragment', 'See [it](/2008/08/20/first-report/?from=x#content).'],
    ...[
      ...['/feed.xml', '/authors/staff/atom.xml', '/corrections/feed.json', '/sitemap.xml', '/robots.txt'],
      ...['/2008/08/20/first-report/index.md', '/2008/08/20/first-report/index.txt', '/site.js'],
      ...[
        '/lite/2008/08/20/first-report/',
        '/search/',
        '/2008/08/',
        '/topics/georgia/',
        '/manifest.webmanifest',
      ],
    ].map((address) => [`a link to ${address}`, `See [it](${address}).`]),
    ['a name that looks like an address', '[Archive.example](https://copies.example/) and [Node.js](/)'],
    ['an address shown without its scheme', '[archive.example/2008](https://www.archive.example/2008)'],
    ['a link home, to an author and to a section', '[a](/) [b](/authors/staff/) [c](/sections/security/)'],
    ['a link to a mailbox, written out or not', '[a](mailto:desk@sound.example) desk@sound.example'],
    ['an address that stands alone', 'See https://archive.example/2008 and www.archive.example.'],
    ['a link in title case', '[a](HTTPS://Archive.example/)'],
    ['a definition that a link or an image of words uses', 'See [it][a] and [B].\n\n[a]: /\n[b]: /'],
    ['brackets that are text', 'He said [sic] that a\\[i]\\[j] and \\](b) are no links.'],
    ['a note within a note', 'One.[^a]\n\n[^a]: See the other.[^b]\n\n[^b]: The other, and back.[^a]'],
    ['fewer cells than columns', '| One | Two |\n| --- | --- |\n| 1 |\n| a \\| b | 2 |'],
    ['a table with an empty corner', '| | Two |\n| --- | --- |\n| 1 | |'],
    [
      'an aside that holds a quotation and a figure',
      `<Aside title="Six">\n\n${pullQuote}\n\n${figure}\n\n</Aside>`,
    ],
    ['headings of the second level and deeper', '## Two\n\n### Three'],
    [
      'the words of others',
      'They said "yesterday the neighbor left", “the the neighbor”, «today».\n\n> The neighbor met today.',
    ],
    [
      'a quotation set apart',
      '<PullQuote speaker="A" source="https://a.example/">\nThe neighbor met today.\n</PullQuote>',
    ],
    ['a title in italics, and code', 'He wrote *The neighbor today*, and `neighbor neighbor`.'],
    ['an address', 'See [it](https://a.example/neighbor) and https://a.example/neighbor/today.'],
    ['a name within a sentence, and at its head', 'At the Neighbor Fund they met. Neighbor Fund men left.'],
    ['a date word with its date', 'They met yesterday, August 27th. The year 2008, this year, was long.'],
    ['words that may stand twice', 'He had had enough; that that was so, Pago Pago knew.'],
    ['a long sentence in a note', `Short.[^a]\n\n[^a]: See ${'the page and '.repeat(20)}the end.`],
    ['space that makes a line break, and in code', 'One  \ntwo.\n\n```\nthree \n```'],
    ['a heading that goes up again', '## Two\n\n### Three\n\n## Two\n\n### Three'],
  ])('%s', async (_what, body) => {
    expect(await check(`${frontMatter}${body}\n`)).toEqual([])
  })

  it.each([
    ['a dek that ends in a quotation', 'dek: "He said: \\"No.\\""'],
    ['a dek that asks', 'dek: (Was it so?)'],
    ['a dek of two sentences', 'dek: It was. It is not...yet.'],
    ['a dek in Chinese', 'dek: 上海合作组织峰会。'],
  ])('%s', async (_what, dek) => {
    expect(await check(sound.replace(/^dek: .*$/m, dek))).toEqual([])
  })

  it('a headline of names, which the text writes with capitals too', async () => {
    const headline = 'Talks between Vladimir Putin, Emmanuel Macron and Dmitry Medvedev'
    const text = 'In Dushanbe, Vladimir Putin, Emmanuel Macron and Dmitry Medvedev met.'
    expect(await check(`${sound.replace(/^headline: .*$/m, `headline: ${headline}`)}\n${text}\n`)).toEqual([])
  })

  it('a field that ends in three hyphens', async () => {
    expect(await check(sound.replace(/^headline: .*$/m, '$&---'))).toEqual([])
  })

  it('a draft may have no text yet', async () => {
    expect(await check(frontMatter.replace('status: ready', 'status: draft'))).toEqual([])
  })

  it('a draft may lead to a draft', async () => {
    const draft = `${sound.replace('status: ready', 'status: draft')}\n[x](/2008/08/25/unfinished/)\n`
    expect(await check(draft)).toEqual([])
  })
})

describe('faults that do not hide each other', () => {
  it('in front matter, body and figures of one article', async () => {
    const text = `${sound.replace('kind: analysis', 'kind: Gossip').replace('small.jpg', 'smal.jpg')}\n{x}\n`
    const codes = (await check(text)).map(({ code }) => code)
    expect(codes).toEqual(['field-value', 'image-missing', 'mdx-expression'])
  })

  it('in a component that also holds a program', async () => {
    const problems = await check(
      `${frontMatter}<Figure file={x} caption="It." credit="Us" licence="None" />\n`,
    )
    expect(problems.map(({ code }) => code)).toEqual(['alt-missing', 'prop-not-literal'])
  })
})

describe('whatever is written', () => {
  const texts = readdirSync(casesFolder).map(
    (name) => unmark(readFileSync(`${casesFolder}/${name}`, 'utf8')).text,
  )

  it('the checker answers, with places inside of the file', async () => {
    const cut = Array.from({ length: sound.length }, (_, i) => sound.slice(0, i)).filter(
      (_, i) => i % 5 === 0,
    )
    const shifted = texts.map((text) => text.slice(4))
    for (const text of [...cut, ...shifted]) {
      const lines = text.split('\n')
      for (const { line, column } of await check(text)) {
        expect(column).toBeGreaterThan(0)
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1)
      }
    }
  })

  it('takes no longer than the text is long', async () => {
    const long = ['[^', '<', '{ ', '"', '![', '---\n', '(...', '<Aside title="x">\n\n', 'a@', '[](/%'].map(
      (piece) => frontMatter + piece.repeat(2000),
    )
    const started = performance.now()
    for (const text of long) await check(text)
    expect(performance.now() - started).toBeLessThan(10_000)
  }, 30_000)
})
