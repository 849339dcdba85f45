import { describe, expect, it } from 'vitest'
import { readPublication } from '../../content/publication'
import { gatheredCards } from '../../edition/context'
import { type Edition, visibleAt } from '../../edition/gate'
import { namesOf } from '../../edition/slice/slice'
import { Slices } from '../../edition/slice/slices'
import { articleGraph } from '../structured-data'
import { feedHtml } from './html'
import { manuscriptOf } from './manuscript'
import { markdownEdition } from './markdown'
import { textEdition } from './text'

const siteUrl = 'https://gazette.example'
const edition = visibleAt(readPublication('tests/publication'), new Date('2026-11-24T12:00:00Z'))
const articleOf = (slug: string) => {
  const article = edition.articles.find((one) => one.slug === slug)
  if (!article) throw new Error(`There is no ${slug}.`)
  return article
}
const manuscript = (slug: string) => manuscriptOf(edition, articleOf(slug), siteUrl)

/** The members that the card of Northmark has in each form of an article. */
async function membersIn(slug: string): Promise<string[]> {
  const whole = await manuscript(slug)
  const forms = [textEdition(whole), markdownEdition(whole), feedHtml(whole)]
  return forms.map(
    (form) => /Members \(\d\): ([^\n<]+)/.exec(form.replace(/\s*\n\s+/g, ' '))?.[1]?.trim() ?? '',
  )
}

describe('a thing in articles of different dates', () => {
  it('has the members of each, the same in every form', async () => {
    for (const members of await membersIn('a-harbour-in-examplia')) {
      expect(members).toMatch(/^Upper Mark and Lower Mark\b/)
    }
    for (const members of await membersIn('the-toll-on-the-bridge')) {
      expect(members).toMatch(/^Upper Mark, Marksend and New Mark\b/)
    }
  })

  it('says the day, and what changed since', async () => {
    const text = textEdition(await manuscript('a-harbour-in-examplia')).replace(/\s+/g, ' ')
    expect(text).toContain('[Northmark, as of 28 August 2008]')
    expect(text).toContain('What changed since')
    expect(text).toContain('30 June 2015: Left: Lower Mark')
    expect(text).toContain('2020: Joined: New Mark')
    expect(text).toContain('1 January 2010: Speaker: Bo Marker')
  })

  it('speaks the language of the article around its own', async () => {
    const text = textEdition(await manuscript('avis-du-port'))
    expect(text).toContain('Membres (2)')
  })

  it('is named among what the article mentions', async () => {
    const graph = JSON.stringify(await articleGraph(edition, articleOf('a-harbour-in-examplia'), siteUrl))
    expect(graph).toContain(
      `"mentions":[{"@type":"Place","name":"Northmark","url":"${siteUrl}/context/#northmark"}]`,
    )
  })
})

it('the page of all cards tells which articles rely on each, newest first', () => {
  const [card] = gatheredCards(edition)
  expect(card?.articles.map(({ address }) => address.split('/').at(-2))).toEqual(
    expect.arrayContaining(['a-harbour-in-examplia', 'the-toll-on-the-bridge', 'avis-du-port']),
  )
})

describe('what a page is made from', () => {
  const changed: Edition = {
    ...edition,
    cards: new Map([...edition.cards].map(([id, card]) => [id, { ...card, members: [] }])),
  }
  const differs = async (address: string) => {
    const names = async (of: Edition) => JSON.stringify(namesOf(await new Slices(of, siteUrl).at(address)))
    return (await names(edition)) !== (await names(changed))
  }

  it('holds the cards it shows, and no others', async () => {
    expect(await differs(articleOf('a-harbour-in-examplia').address)).toBe(true)
    expect(await differs('/context/')).toBe(true)
    expect(await differs(articleOf('the-tall-crane').address)).toBe(false)
    expect(await differs('/corrections/')).toBe(false)
  })
})
