import { describe, expect, it } from 'vitest'
import { editionOf, hostile, siteUrl } from '../../../tests/edition'
import { typeset } from '../../typography/typeset'
import { elementsIn, strictXml, textsIn } from '../strict-xml'
import { atomFeed } from './atom'
import { correctionsFeed } from './corrections'
import { jsonFeed } from './json'
import { rssFeed } from './rss'

const corrected = (...corrections: { date: string; text: string }[]) => ({ fields: { corrections } })
const one = corrected(
  { date: '2008-09-01', text: 'First.' },
  { date: '2008-09-01', text: hostile },
  { date: '2008-09-03', text: 'Third.' },
)
const articles = { one, two: corrected({ date: '2008-09-02', text: 'Second.' }), three: {} }
const ids = [
  'one/#correction-2008-09-03',
  'two/#correction-2008-09-02',
  'one/#correction-2008-09-01',
  'one/#correction-2008-09-01-2',
].map((end) => `${siteUrl}/2008/08/28/${end}`)

/** The feed in its formats, each read by a strict parser. */
function feeds(edition = editionOf(articles)) {
  const feed = correctionsFeed(edition, siteUrl)
  const [channel] = strictXml(rssFeed(feed)).children
  if (!channel) throw new Error('RSS has a channel')
  return { channel, atom: strictXml(atomFeed(feed)), json: JSON.parse(jsonFeed(feed)) }
}

describe('the feed of corrections (crawlers.md, 13 and 15)', () => {
  it('has an item for each, newest first, under the same lasting id in every format', () => {
    const { channel, atom, json } = feeds()
    expect(elementsIn(channel, 'guid').map(({ text }) => text)).toEqual(ids)
    expect(elementsIn(atom, 'entry').flatMap((entry) => textsIn(entry, 'id'))).toEqual(ids)
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual(ids)
  })

  it('keeps the id of a correction when others follow', () => {
    const before = feeds(editionOf({ one: corrected({ date: '2008-09-01', text: 'First.' }) })).json.items
    expect(ids).toContain(before[0].id)
    expect(feeds().json.items.find(({ id }: { id: string }) => id === before[0].id).summary).toBe('First.')
  })

  it('says what was wrong, in which article, and when', () => {
    const { channel, atom, json } = feeds()
    expect(json.items[0]).toMatchObject({
      title: 'Correction: one',
      summary: 'Third.',
      content_html: `<p>Third.</p><p><a href="${ids[0]}">one</a></p>`,
      date_published: '2008-09-03T00:00:00Z',
    })
    expect(json.items[0]).not.toHaveProperty('authors')
    expect(json.items[3].summary).toBe(typeset(hostile, 'en'))
    expect(elementsIn(channel, 'description').at(-1)?.text).toBe(typeset(hostile, 'en'))
    expect(textsIn(channel, 'lastBuildDate')).toEqual(['Wed, 03 Sep 2008 00:00:00 GMT'])
    expect(textsIn(atom, 'updated')).toEqual(['2008-09-03T00:00:00Z'])
  })

  it('says where it lies and which hub is told first', () => {
    const edition = editionOf(articles)
    const { channel, json } = feeds({ ...edition, site: { ...edition.site, hub: 'https://hub.example/' } })
    expect(textsIn(channel, 'link')).toEqual([`${siteUrl}/corrections/`])
    expect(json).toMatchObject({
      feed_url: `${siteUrl}/corrections/feed.json`,
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    })
  })

  it('is there before anything needed mending', () => {
    const { atom, json } = feeds(editionOf({ three: {} }))
    expect(json.items).toEqual([])
    expect(textsIn(atom, 'updated')).toEqual(['2008-08-28T16:00:00Z'])
  })
})
