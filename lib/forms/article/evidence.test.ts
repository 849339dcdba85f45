import { expect, it } from 'vitest'
import { editionOf, siteUrl } from '../../../tests/edition'
import { notesOf } from '../../edition/corrections'
import { correctionsFeed } from '../feeds/corrections'
import { articleGraph, jsonLd } from '../structured-data'
import { feedHtml } from './html'
import { manuscriptOf } from './manuscript'
import { markdownEdition } from './markdown'
import { textEdition } from './text'

const text = 'The first version had five members for six.'
const body = `One [link](https://a.example/) and another (https://b.example/).

They <Quote speaker="The six" source="https://archive.example/declaration">urge the sides to talk</Quote>, he <Quote speaker="A" source="https://a.example/">said</Quote>.`
async function made() {
  const edition = editionOf({
    one: {
      fields: {
        corrections: [{ date: '2008-09-01', text }],
        sources: [{ title: 'A work' }, { title: 'Another' }],
      },
      body,
    },
  })
  const [article] = edition.articles
  if (!article) throw new Error('the article is in the edition')
  const graph = JSON.parse(jsonLd(await articleGraph(edition, article, siteUrl)))['@graph']
  const node = graph.find((one: { '@id'?: string }) => one['@id']?.endsWith('#article'))
  return { edition, article, node, manuscript: await manuscriptOf(edition, article, siteUrl) }
}

it('what an article stands on is one line, the same in every form and in structured data', async () => {
  const { manuscript, node } = await made()
  const line = 'Links: 2 · Sources: 2 · Quotations checked against their source: 1/2 · Corrections: 1'
  expect(manuscript.view.evidence).toBe(line)
  expect(node.backstory).toBe(line)
  expect(feedHtml(manuscript)).toContain(`<p>${line}</p>`)
  expect(markdownEdition(manuscript)).toContain(`\n${line}\n`)
  expect(textEdition(manuscript).replace(/\s+/g, ' ')).toContain(line)
})

it('a correction is flagged in every output, in the same words', async () => {
  const { edition, article, manuscript, node } = await made()
  expect(notesOf(article)).toMatchObject([{ text }])
  expect(node.correction).toEqual([{ '@type': 'CorrectionComment', text, datePublished: '2008-09-01' }])
  expect(textEdition(manuscript).replace(/\s+/g, ' ')).toContain(`Correction, 1 September 2008: ${text}`)
  const markdown = markdownEdition(manuscript)
  expect(markdown).toContain(`corrections:\n  - date: 2008-09-01\n    text: ${text}\n`)
  expect(markdown).toMatch(new RegExp(`\\*\\*Correction, 1.September 2008:\\*\\* ${text}\n`))
  expect(feedHtml(manuscript)).toContain(`:</strong> ${text}</p>`)
  const [item] = correctionsFeed(edition, siteUrl).items
  expect(item).toMatchObject({ title: `Correction: ${article.headline}`, summary: text })
})
