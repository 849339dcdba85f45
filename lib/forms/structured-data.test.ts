import type { Graph } from 'schema-dts'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { editionOf, hostile, hostileHero, siteUrl } from '../../tests/edition'
import { articleWith, editionWith } from '../../tests/folder'
import { publicationAt } from '../../tests/publication'
import type { Edition } from '../edition/gate'
import { listingsOf, pageSize, pagesOf } from '../edition/listing'
import { viewOf } from '../edition/views'
import { typeset } from '../typography/typeset'
import { articleGraph, jsonLd, listingGraph, siteGraph, standingGraph } from './structured-data'

interface Node {
  '@type': string
  '@id'?: string
  [name: string]: unknown
}

/** The nodes of a graph as a machine reads them back from a page. */
function read(graph: Graph): Node[] {
  return JSON.parse(jsonLd(graph))['@graph']
}

function nodeOf(nodes: readonly Node[], type: string): Node {
  const node = nodes.find((one) => one['@type'] === type)
  if (!node) throw new Error(`the graph has a ${type}`)
  return node
}

/** Every `@id` that something refers to or is named by, at any depth. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === '@id' ? [String(inner)] : idsIn(inner)))
}

function expectSound(nodes: readonly Node[]) {
  const named = nodes.map((node) => node['@id'])
  expect(new Set(named).size).toBe(nodes.length)
  expect([...new Set(idsIn(nodes))].sort()).toEqual([...named].sort())
  expect(JSON.stringify(nodes)).not.toMatch(/undefined|\[object|NaN|":null|"(?:\/|images)/)
}

async function graphOf(fields: Record<string, unknown>, { body = 'Its text.' } = {}) {
  const edition = editionOf({ case: { fields, body } })
  const [article] = edition.articles
  if (!article) throw new Error('the article is in the edition')
  const graph = await articleGraph(edition, article, siteUrl)
  return { graph, nodes: read(graph), view: await viewOf(edition, article) }
}

const whole = publicationAt()
const url = `${siteUrl}/2008/08/28/case/`

describe('articleGraph', () => {
  it('says in its words what the page says', async () => {
    const { nodes, view } = await graphOf({
      ...{ headline: hostile, dek: `${hostile} e.`, hero: hostileHero, topics: ['georgia'] },
      updated: '2008-09-02T09:30:00+02:00',
    })
    const article = nodeOf(nodes, 'NewsArticle')
    expect(article).toMatchObject({
      ...{ headline: view.headline, description: view.dek, url, mainEntityOfPage: { '@id': url } },
      ...{ datePublished: '2008-08-28T18:00:00+02:00', dateModified: '2008-09-02T09:30:00+02:00' },
      ...{ articleSection: 'Security', keywords: ['Georgia'], wordCount: 2, inLanguage: 'en' },
      ...{ isAccessibleForFree: true, license: 'https://creativecommons.org/licenses/by/4.0/' },
    })
    expect(view.headline).toBe(typeset(hostile, 'en'))
    expect(nodeOf(nodes, 'WebPage')).toMatchObject({ '@id': url, name: view.headline })
    expect(nodeOf(nodes, 'ImageObject')).toMatchObject({
      ...{ caption: view.hero?.caption, description: view.hero?.alt, creditText: view.hero?.credit },
      ...{ license: 'https://creativecommons.org/publicdomain/mark/1.0/', width: '600', height: '400' },
      url: `${siteUrl}${view.hero?.picture.fallback.src}`,
    })
    expectSound(nodes)
  })

  it('gives the hero in three shapes, with whose it is and on what terms, for crawlers 6 and 7', async () => {
    const licenceUrl = 'https://agency.example/terms'
    const hero = { ...hostileHero, licence: 'The agency', licenceUrl }
    const { nodes } = await graphOf({ hero })
    const credit = typeset(hero.credit, 'en')
    const crop = { '@type': 'ImageObject', creditText: credit, creator: { name: credit } }
    const terms = { license: licenceUrl, acquireLicensePage: licenceUrl }
    expect(nodeOf(nodes, 'NewsArticle').image).toMatchObject([
      { ...crop, ...terms, contentUrl: `${url}16x9.jpg`, width: '600', height: '338' },
      { ...crop, ...terms, contentUrl: `${url}4x3.jpg`, width: '533', height: '400' },
      { ...crop, ...terms, contentUrl: `${url}1x1.jpg`, width: '400', height: '400' },
    ])
    expect(nodeOf(nodes, 'ImageObject')).toMatchObject(terms)
    expectSound(nodes)
  })

  it('claims no address of terms that nobody knows', async () => {
    const { nodes } = await graphOf({ hero: { ...hostileHero, licence: 'The agency' } })
    expect(nodeOf(nodes, 'ImageObject').license).toEqual({ '@type': 'CreativeWork', name: 'The agency' })
    expect(nodeOf(nodes, 'ImageObject')).not.toHaveProperty('acquireLicensePage')
  })

  it('shows an article without a hero by its card, which is the publication’s own', async () => {
    const { nodes } = await graphOf({ dateline: { place: 'Tbilisi' } })
    expect(nodeOf(nodes, 'NewsArticle').image).toMatchObject([
      {
        ...{ contentUrl: `${url}card.jpg`, width: '1200', height: '630', creditText: 'Sound' },
        description: 'Security · case · Sound · Tbilisi, 28 August 2008',
      },
    ])
    expectSound(nodes)
  })

  it('says of videos and sounds what the page says, and no more', async () => {
    const words = (caption: string) => `caption="${caption}" credit="The 'desk'" licence="CC BY 4.0"`
    const poster = 'poster="small.jpg" alt="A flag."'
    const { nodes } = await graphOf(
      {},
      {
        body: [
          `<Video file="six.webm" captions="six.vtt" ${poster} ${words('Six flags')} length="0:06" />`,
          `<Video url="https://vimeo.com/12345" ${poster} ${words('Elsewhere')} />`,
          `<Audio file="bell.mp3" ${words("The 'bell'")} length="1:00:05">Heard.</Audio>`,
        ].join('\n\n'),
      },
    )
    const recording = (ending: string) =>
      expect.stringMatching(`^${siteUrl}/recordings/[0-9a-f]{12}\\.${ending}$`)
    const rights = {
      ...{ creditText: 'The ‘desk’', license: 'https://creativecommons.org/licenses/by/4.0/' },
      creator: { '@type': 'Organization', name: 'The ‘desk’' },
    }
    const file = { uploadDate: '2008-08-28T18:00:00+02:00', contentSize: expect.stringMatching(/^\d+$/) }
    const article = nodeOf(nodes, 'NewsArticle')
    expect(article.video).toMatchObject([
      {
        ...{ '@type': 'VideoObject', name: 'Six flags', duration: 'PT6S', ...rights, ...file },
        ...{ contentUrl: recording('webm'), encodingFormat: 'video/webm' },
        thumbnailUrl: expect.stringMatching(/^https:\/\/news\.example\/images\/[0-9a-f]{12}-\d+\.jpg$/),
        caption: { '@type': 'MediaObject', contentUrl: recording('vtt'), inLanguage: 'en' },
      },
      {
        ...{ '@type': 'VideoObject', name: 'Elsewhere', url: 'https://vimeo.com/12345', ...rights },
        embedUrl: 'https://player.vimeo.com/video/12345?dnt=1',
      },
    ])
    // Since when a video is shown elsewhere, and where its file lies, nobody here knows.
    for (const name of ['uploadDate', 'contentUrl', 'duration'])
      expect((article.video as Node[])[1]).not.toHaveProperty(name)
    expect(article.audio).toMatchObject([
      {
        ...{ '@type': 'AudioObject', name: 'The ‘bell’', duration: 'PT1H5S', ...rights, ...file },
        ...{ contentUrl: recording('mp3'), encodingFormat: 'audio/mpeg' },
      },
    ])
    expectSound(nodes)
  })

  it('cannot end the script it stands in', async () => {
    const { graph } = await graphOf({ headline: hostile })
    expect(jsonLd(graph)).not.toMatch(/[<\u2028\u2029]/)
    expect(JSON.parse(jsonLd(graph))).toEqual(JSON.parse(JSON.stringify(graph)))
  })

  it.each([
    ['news', 'NewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
  ])('of %s is a %s', async (kind, type) => {
    const { nodes } = await graphOf({ kind })
    expect(nodeOf(nodes, type)).toMatchObject({ '@id': `${url}#article` })
  })

  it('knows a desk from a person, and names every author in order', async () => {
    const edition = editionOf({ case: { fields: { authors: ['staff'] } } })
    const person = {
      id: 'p',
      name: 'A Person',
      role: 'Editor',
      bio: 'Edits.',
      kind: 'person',
      folder: '',
    } as const
    const authors = new Map([...edition.authors, ['p', { ...person, url: 'https://p.example/' }]])
    const [article] = edition.articles
    if (!article) throw new Error('the article is in the edition')
    const both = { ...article, authors: ['p', 'staff'] }
    const nodes = read(await articleGraph({ ...edition, authors }, both, siteUrl))
    expect(nodeOf(nodes, 'NewsArticle').author).toMatchObject([
      { '@type': 'Person', name: 'A Person', url: `${siteUrl}/authors/p/` },
      { '@type': 'Organization', name: 'The staff', url: `${siteUrl}/authors/staff/` },
    ])
    expect(nodeOf(nodes, 'Person')).toMatchObject({ jobTitle: 'Editor', sameAs: 'https://p.example/' })
    expectSound(nodes)
  })

  it('holds what the article quotes, cites, retells and has mended', async () => {
    const quote =
      '<PullQuote speaker="A B" role="minister" place="Tbilisi" date="2008-08-08" source="https://a.example/q" lang="en-GB" original="Слова" originalLang="ru">Words \\</script> "said".</PullQuote>'
    const { nodes } = await graphOf(
      {
        ...{ sources: [{ title: 'A source', author: 'An author', publisher: 'A house', date: '2008-08' }] },
        corrections: [{ date: '2008-08-30', text: "It said 'six'." }],
        adaptedFrom: { work: 'W', author: 'X', role: 'fellow', publication: 'J', date: '2008-08-20' },
      },
      { body: quote },
    )
    expect(nodeOf(nodes, 'NewsArticle')).toMatchObject({
      citation: [{ name: 'A source', datePublished: '2008-08', publisher: { name: 'A house' } }],
      correction: [{ '@type': 'CorrectionComment', text: 'It said ‘six’.', datePublished: '2008-08-30' }],
      isBasedOn: { name: 'W', author: { name: 'X' }, isPartOf: { name: 'J' }, datePublished: '2008-08-20' },
      hasPart: [
        {
          ...{ '@type': 'Quotation', text: 'Words </script> “said”.', inLanguage: 'en-GB' },
          ...{ spokenByCharacter: { name: 'A B', description: 'minister' }, dateCreated: '2008-08-08' },
          ...{ isBasedOn: 'https://a.example/q', translationOfWork: { text: 'Слова', inLanguage: 'ru' } },
        },
      ],
    })
    expectSound(nodes)
  })

  it.each(whole.articles.map((article) => [article.slug, article] as const))(
    'is sound: %s',
    async (_, article) => {
      const nodes = read(await articleGraph(whole, article, siteUrl))
      expectSound(nodes)
      expect(nodeOf(nodes, 'BreadcrumbList').itemListElement).toHaveLength(3)
    },
  )
})

describe('listingGraph and siteGraph', () => {
  it('are sound for every page', () => {
    for (const page of listingsOf(whole).flatMap(pagesOf)) {
      const nodes = read(listingGraph(whole, page, siteUrl))
      expectSound(nodes)
      const types = nodes.map((node) => node['@type'])
      const isHome = page.kind === 'front' && page.number === undefined
      expect(types.includes(page.kind === 'author' ? 'ProfilePage' : 'CollectionPage')).toBe(!isHome)
    }
  })

  it('show the logo, at the size it has', async () => {
    const { logo } = nodeOf(read(siteGraph(whole, siteUrl)), 'NewsMediaOrganization')
    expect(logo).toMatchObject({ '@type': 'ImageObject', contentUrl: `${siteUrl}/icon-512.png` })
    expect(await sharp('public/icon-512.png').metadata()).toMatchObject({ width: 512, height: 512 })
    expect(logo).toMatchObject({ width: '512', height: '512' })
  })

  it('name every policy, each with a page that is there', () => {
    const house = nodeOf(read(siteGraph(whole, siteUrl)), 'NewsMediaOrganization')
    expect(house).toMatchObject({
      ...{ publishingPrinciples: `${siteUrl}/about/`, correctionsPolicy: `${siteUrl}/corrections-policy/` },
      ...{ ethicsPolicy: `${siteUrl}/ethics/`, masthead: `${siteUrl}/masthead/` },
      ...{ ownershipFundingInfo: `${siteUrl}/funding/`, actionableFeedbackPolicy: `${siteUrl}/contact/` },
    })
    const without: Edition = { ...whole, pages: whole.pages.filter(({ id }) => id !== 'ethics') }
    expect(nodeOf(read(siteGraph(without, siteUrl)), 'NewsMediaOrganization')).not.toHaveProperty(
      'ethicsPolicy',
    )
  })

  it('lead from a profile to what its author has signed', () => {
    const [page] = listingsOf(whole)
      .filter(({ kind }) => kind === 'author')
      .flatMap(pagesOf)
    if (!page) throw new Error('somebody signs')
    const nodes = read(listingGraph(whole, page, siteUrl))
    expect(nodeOf(nodes, 'ProfilePage').mentions).toEqual({ '@id': nodeOf(nodes, 'ItemList')['@id'] })
  })

  it('say of a standing page what it is, and where it lies', () => {
    const page = { name: 'About', description: 'What it is.', address: '/about/' }
    const nodes = read(standingGraph(whole, page, siteUrl))
    expect(nodeOf(nodes, 'WebPage')).toMatchObject({ '@id': `${siteUrl}/about/`, name: 'About' })
    expect(nodeOf(nodes, 'BreadcrumbList').itemListElement).toHaveLength(2)
    expectSound(nodes)
  })

  it('of a further page number its own articles, and lie in the listing', () => {
    const many = Array.from({ length: 2 * pageSize + 1 }, (_, i) => articleWith(`2008/n${i}`))
    const edition = editionWith(...many)
    const graphsOf = (kind: string) => {
      const [listing] = listingsOf(edition).filter((one) => one.kind === kind)
      const [, page] = listing ? pagesOf(listing) : []
      if (!page) throw new Error(`${kind} has a further page`)
      return { page, nodes: read(listingGraph(edition, page, siteUrl)) }
    }
    const { page, nodes } = graphsOf('section')
    expect(nodeOf(nodes, 'ItemList').itemListElement).toMatchObject(
      page.articles.map(({ headline, address }, i) => ({
        ...{ position: i + 1, name: typeset(headline, 'en'), url: `${siteUrl}${address}` },
      })),
    )
    const trail = (kind: string) => nodeOf(graphsOf(kind).nodes, 'BreadcrumbList').itemListElement
    const security = `${siteUrl}/sections/security/`
    expect(trail('section')).toMatchObject([
      { position: 1, item: `${siteUrl}/` },
      { position: 2, item: security },
      { position: 3, name: 'Page 1', item: `${security}page/1/` },
    ])
    expect(trail('front')).toMatchObject([
      { item: `${siteUrl}/` },
      { name: 'Page 1', item: `${siteUrl}/page/1/` },
    ])
  })
})
