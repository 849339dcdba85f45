import { describe, expect, it } from 'vitest'
import { articleWith, editionWith, soundFolder } from '../../tests/folder'
import { Refused } from '../content/problem'
import { readPublication } from '../content/publication'
import { visibleAt } from './gate'

const publication = readPublication(soundFolder)
const published = Date.parse('2009-01-05T09:00:00Z')
const slugsAt = (time: number, options = {}) =>
  visibleAt(publication, new Date(time), options).articles.map(({ slug }) => slug)

describe('visibleAt', () => {
  it('keeps an article back until its moment', () => {
    expect(slugsAt(published - 1000)).not.toContain('aftermath')
    expect(slugsAt(published - 1)).not.toContain('aftermath')
  })

  it('shows it from that moment on, wherever its offset was written', () => {
    expect(slugsAt(published)).toContain('aftermath')
    const moment = Date.parse('2008-08-28T16:00:00Z')
    expect(slugsAt(moment - 1000)).not.toContain('case')
    expect(slugsAt(moment)).toContain('case')
  })

  it('never shows a draft', () => {
    expect(slugsAt(Date.parse('2100-01-01T00:00:00Z'))).not.toContain('unfinished')
  })

  it('shows all in a preview, and says what readers cannot see', () => {
    const { articles } = visibleAt(publication, new Date(published - 1000), { preview: true })
    expect(articles.map(({ slug, unpublished }) => [slug, unpublished])).toEqual([
      ['aftermath', 'future'],
      ['case', undefined],
      ['unfinished', 'draft'],
      ['first-report', undefined],
    ])
  })

  it('puts the newest first by moment and not by the day as written, and one moment by address', () => {
    const edition = editionWith(
      articleWith('2008/b', { published: '2008-08-28T12:00:00Z' }),
      articleWith('2008/a', { published: '2008-08-28T14:00:00+02:00' }),
      articleWith('2008/c', { published: '2008-08-28T23:00:00-04:00' }),
      articleWith('2008/d', { published: '2008-08-29T01:00:00Z' }),
    )
    expect(edition.articles.map(({ address }) => address)).toEqual([
      '/2008/08/29/c/',
      '/2008/08/29/d/',
      '/2008/08/28/a/',
      '/2008/08/28/b/',
    ])
  })

  it('orders sections as they ask', () => {
    const section = { name: 'A', description: 'B' }
    const sections = new Map(
      [
        { ...section, id: 'b', order: 20 },
        { ...section, id: 'a', order: 20 },
        { ...section, id: 'z', order: 10 },
      ].map((each) => [each.id, each]),
    )
    const edition = visibleAt({ ...publication, sections }, new Date(published))
    expect(edition.sections.map(({ id }) => id)).toEqual(['z', 'a', 'b'])
  })

  describe('with faulty content', () => {
    const faulty = {
      ...publication,
      articles: [articleWith('2008/sound'), articleWith('2008/faulty', { kind: 'Gossip' })],
    }

    it('refuses the whole, with every problem', () => {
      const publish = () => visibleAt(faulty, new Date(published))
      expect(publish).toThrow(Refused)
      expect(publish).toThrow(/2008\/faulty\/article\.mdx:4:7 {2}field-value/)
    })

    it('leaves a draft out, whatever is wrong with it', () => {
      const unfinished = articleWith('2008/unfinished', { status: 'draft', dek: '', kind: 'gossip' })
      const articles = [articleWith('2008/sound'), unfinished]
      const edition = visibleAt({ ...publication, articles }, new Date(published))
      expect(edition.articles.map(({ slug }) => slug)).toEqual(['sound'])
    })

    it('shows the rest in a preview', () => {
      const { articles } = visibleAt(faulty, new Date(published), { preview: true })
      expect(articles.map(({ slug }) => slug)).toEqual(['sound'])
    })

    it('refuses even a preview without the facts of the publication', () => {
      const headless = { ...publication, site: undefined }
      expect(() => visibleAt(headless, new Date(published), { preview: true })).toThrow(Refused)
    })
  })
})
