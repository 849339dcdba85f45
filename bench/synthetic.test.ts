import { describe, expect, it } from 'vitest'
import { checkPublication } from '../lib/check/publication'
import { report } from '../lib/content/problem'
import { readPublication } from '../lib/content/publication'
import { folderForTest } from '../tests/folder'
import { Content, makeHeroes } from './content'
import { syntheticHero } from './hero'
import { ourLayout } from './prepare-ours'
import { scenarios, undo } from './scenarios'
import { syntheticArticle, withOneEdit, wordsOfArticle } from './synthetic'

const seed = { count: 40, images: false }
const textOf = (number: number) => syntheticArticle(number, seed).text
const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n\n') + 6)
const wordsOf = (markdown: string) => markdown.replace(/\]\(\S+\)/g, ']').match(/[a-z]+/gi) ?? []

async function problemsOf(home: string): Promise<string> {
  const publication = readPublication(`${home}/content`)
  return report(await checkPublication(publication, new Date('2026-11-24T09:00:00Z')))
}

describe('a made-up article', () => {
  it('is the same bytes for the same number, and others for another', () => {
    expect(textOf(7)).toBe(textOf(7))
    expect(bodyOf(textOf(7))).not.toBe(bodyOf(textOf(8)))
  })

  it('has as many words as it says', () => {
    for (const number of [0, 19, 20, 39]) expect(wordsOf(bodyOf(textOf(number)))).toHaveLength(wordsOfArticle)
  })

  it('has headings, a list, a quotation and links', () => {
    const text = bodyOf(textOf(25))
    expect(text.match(/^## /gm)).toHaveLength(3)
    expect(text.match(/^- /gm)).toHaveLength(5)
    expect(text.match(/^> /gm)).toHaveLength(1)
    expect(text).toContain(`](${syntheticArticle(5, seed).address})`)
    expect(text).toMatch(/\]\(https:\/\/example\.org\/[a-z]+\)/)
  })

  it('has another first sentence after an edit, and is otherwise as it was', () => {
    const [before, after] = [bodyOf(textOf(7)), bodyOf(withOneEdit(textOf(7)))]
    const [rest, kept] = [before, after].map((text) => text.slice(text.indexOf('.')))
    expect(after).not.toBe(before)
    expect(kept).toBe(rest)
    expect(wordsOf(after)).toHaveLength(wordsOfArticle)
  })

  it('is newer than all of a lower number, the one more than is counted included', () => {
    const moments = Array.from({ length: seed.count + 1 }, (_, number) =>
      Date.parse(/^published: (.+)$/m.exec(textOf(number))?.[1] ?? ''),
    )
    expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b))
  })
})

describe('a made-up publication', () => {
  it('has no problems, whatever happened to it', async () => {
    const home = folderForTest()
    const content = new Content(home, ourLayout, seed, '')
    await content.write()
    expect(await problemsOf(home)).toBe('')
    for (const { change } of scenarios) await change(content, seed)
    expect(await problemsOf(home)).toBe('')
    expect(readPublication(`${home}/content`).articles).toHaveLength(seed.count + 1)
    await undo(content, seed)
    const texts = readPublication(`${home}/content`).articles.map(({ source }) => source.text)
    expect(texts.sort()).toEqual(Array.from({ length: seed.count }, (_, number) => textOf(number)).sort())
  })

  it('has no problems with a hero in each article, either', async () => {
    const home = folderForTest()
    const few = { count: 2, images: true }
    await makeHeroes(`${home}/heroes`, few, () => {})
    await new Content(home, ourLayout, few, `${home}/heroes`).write()
    expect(await problemsOf(home)).toBe('')
  })

  it('has a hero that is the same bytes for the same number, and others for another', async () => {
    const [one, again, other] = await Promise.all([1, 1, 2].map(syntheticHero))
    expect(one).toEqual(again)
    expect(one).not.toEqual(other)
  })
})
