import { compileFunction } from 'node:vm'
import * as runtime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { webVocabulary } from '../components/article/vocabulary'
import { readPublication } from '../lib/content/publication'
import { readArticle } from '../lib/content/read/article'
import { Source } from '../lib/content/source'
import { quotationsOf } from '../lib/edition/quotations'
import { speaking } from '../lib/edition/words'
import { learnArticle } from '../lib/reading/learn'
import { siteCompiler } from '../tests/compiled'

const { sources } = readPublication('tests/publication')
const compile = siteCompiler()

/** The HTML of a text as its page prints it, its quotations held to the sources of the tests' publication. */
async function printed(body: string): Promise<string> {
  const text = `---\nlanguage: en\n---\n\n${body}\n`
  const file = 'tests/sound/articles/2008/case/article.mdx'
  const { facts } = learnArticle(readArticle(new Source(file, text), 'en'), 'en', undefined)
  const components = webVocabulary({
    illustrate: async () => undefined,
    show: async () => undefined,
    play: () => undefined,
    draw: () => undefined,
    quotations: quotationsOf({ factsOf: () => facts, sources: [...sources.values()] }, file, 'en'),
    language: 'en',
    writeDay: (day) => day,
    words: speaking('en')('en'),
  })
  const { default: Body } = compileFunction(await compile(text), [])(runtime)
  return renderToStaticMarkup(<Body components={components} />)
}

const minutes = 'source="https://archive.example/minutes"'

it('words amid a paragraph stand between marks, and their note says whose they are and shows the passage', async () => {
  const html = await printed(
    `He called it <Quote speaker="The master" ${minutes} original="Le meilleur" originalLang="fr">the best [kept] cupboard … on the coast</Quote>, once.`,
  )
  expect(html).toMatch(
    /He called it “<span class="quoted">the best \[kept\] cupboard … on the coast<\/span>”<sup>/,
  )
  expect(html).toMatch(
    /<li id="user-content-fn-quotation-1"[^>]*>\s*<p><cite>The master<\/cite> · <a href="https:\/\/archive\.example\/minutes">Source<\/a><span class="sealed"> · checked against the source<\/span><\/p>/,
  )
  expect(html).toContain('<p lang="fr" dir="auto">Le meilleur</p>')
  expect(html).toMatch(
    /<details class="passage"><summary>[^<]+<\/summary><blockquote cite="https:\/\/archive\.example\/minutes" lang="en" dir="auto"><p>He called the store <mark>the best<\/mark> <mark>cupboard<\/mark> that he had seen <mark>on the coast<\/mark>\.<\/p><p>Everything/,
  )
  expect(html).toContain('<a href="https://archive.example/copy/minutes">Archived copy</a>')
})

it('a block says the same in its caption, and one that was held to nothing does not say that it was', async () => {
  const html = await printed(
    `<Quote speaker="A clerk" ${minutes}>\nEverything was counted\n</Quote>\n\n<Quote speaker="A clerk" source="https://a.example/">\nEverything was counted\n</Quote>`,
  )
  const [first = '', second = ''] = html.split('</figure>')
  expect(first).toMatch(/<figure class="quote"><blockquote cite="https:\/\/archive\.example\/minutes">/)
  expect(first).toContain('checked against the source')
  expect(second).toContain('<figure class="quote"><blockquote cite="https://a.example/">')
  expect(second).not.toContain('checked against')
  expect(second).not.toContain('<details')
})

it('words in another language are marked as such, and the marks around them are those of the text', async () => {
  const html = await printed(`It is <Quote speaker="A" source="https://a.example/" lang="ar">ميناء</Quote>.`)
  expect(html).toContain('“<span class="quoted" lang="ar" dir="auto">ميناء</span>”')
})
