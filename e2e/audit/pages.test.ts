import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { alternates, languages } from './alternates'
import { sameTrail } from './breadcrumb'
import { card } from './cards'
import type { Look } from './check'
import { faulty, pageOf, siteOf, soundClaims } from './fixture'
import { soundGraph } from './graph-rules'
import { oneAddress, oneOfEach, openToSearch } from './head'
import { icons } from './icons'
import { credited, crops } from './images'
import { policiesAreThere } from './listings'
import { readableAtOnce } from './round-trip'
import { saysTheSame } from './says'
import { wholeWithoutScripts } from './words'

async function image(width: number, height: number) {
  return {
    body: await sharp({ create: { width, height, channels: 3, background: '#123' } })
      .png()
      .toBuffer(),
  }
}

const types = {
  '/feed.xml': 'application/rss+xml; charset=utf-8',
  '/atom.xml': 'application/atom+xml; charset=utf-8',
  '/feed.json': 'application/feed+json; charset=utf-8',
  '/2008/08/28/case/index.md': 'text/markdown; charset=utf-8',
  '/2008/08/28/case/index.txt': 'text/plain; charset=utf-8',
}

const site = siteOf({
  '/images/16x9.png': await image(1200, 675),
  '/images/4x3.png': await image(1200, 900),
  '/images/1x1.png': await image(1200, 1200),
  '/images/small.png': await image(600, 600),
  '/icon.png': await image(96, 96),
  '/apple.png': await image(180, 180),
  '/manifest.webmanifest': {
    body: JSON.stringify({ name: 'News', icons: [{ src: '/icon.png', sizes: '96x96' }] }),
  },
  ...Object.fromEntries(
    Object.entries(types).map(([path, type]) => [path, { headers: { 'content-type': type } }]),
  ),
})

/** What no compression makes small. */
const noise = Array.from({ length: 900 }, (_, n) =>
  createHash('sha256').update(String(n)).digest('hex'),
).join('')

type Seed = [fault: string, from: string | RegExp, to: string, said: RegExp]

/** Each item with its check, and faults that the check must catch. */
const items: [item: string, look: Look, seeds: Seed[]][] = [
  [
    'item 1: headline, body, byline, time and structured data are in the HTML',
    wholeWithoutScripts,
    [
      ['no words', /word word.*word/, '', /words of text/],
      ['no headline', /<h1>.*<\/h1>/, '', /no headline/],
      ['no byline', 'rel="author"', '', /no byline/],
      ['times without a moment', / datetime="/g, ' data-was="', /no <time datetime>/],
      ['no structured data', 'application/ld+json', 'text/plain', /0 scripts of JSON-LD/],
    ],
  ],
  [
    'the first round trip brings a page, or the opening of a long text',
    readableAtOnce,
    [
      ['styles that leave no place for words', '</head>', `<style>${noise}</style></head>`, /, and 0 words/],
      ['all of it before the headline', '<h1>', `<p>${noise}</p><h1>`, /, and no headline/],
    ],
  ],
  [
    'item 2: exactly one title, description, canonical and robots, before </head>',
    oneOfEach,
    [
      ['a title that is cut', 'A headline · News', 'A headline '.repeat(7), /its title has \d+ characters/],
      ['two titles', '<title>', '<title>Other</title><title>', /title is 2; expected 1/],
      ['no description', 'name="description"', 'name="descr"', /description\] is 0/],
      [
        'two canonicals',
        '<link rel="canonical"',
        '<link rel="canonical" href="/"><link rel="canonical"',
        /canonical\] is 2/,
      ],
      [
        'two robots',
        '<meta name="robots"',
        '<meta name="robots" content="noindex"><meta name="robots"',
        /robots\] is 2/,
      ],
      [
        'metadata that came late',
        '</head>',
        '</head><meta name="x" content="y">',
        /<meta> stands behind <\/head>/,
      ],
      [
        'metadata in the body',
        '<h1>',
        '<link rel="alternate" href="/x"><h1>',
        /<link> stands behind <\/head>/,
      ],
    ],
  ],
  [
    'item 3: canonical equals og:url, mainEntityOfPage and the loc of the sitemap',
    oneAddress,
    [
      [
        'relative canonical',
        'canonical" href="https://news.example',
        'canonical" href="',
        /canonical is \["\/2008/,
      ],
      ['another og:url', /(og:url" content="[^"]*)"/, '$1?x"', /og:url is/],
      [
        'another mainEntityOfPage',
        '"mainEntityOfPage":{"@id":"https://news.example/',
        '"mainEntityOfPage":{"@id":"https://other.example/',
        /mainEntityOfPage is/,
      ],
    ],
  ],
  [
    'item 4: max-image-preview:large, max-snippet:-1',
    openToSearch,
    [['small previews', 'max-image-preview:large, ', '', /robots is/]],
  ],
  [
    'item 5: Open Graph and cards',
    card,
    [
      ['no site name', 'og:site_name', 'og:site', /no og:site_name/],
      ['no locale', 'og:locale', 'og:other', /no og:locale/],
      ['no alternative text', 'og:image:alt', 'og:image:about', /no og:image:alt/],
      ['a website', 'og:type" content="article', 'og:type" content="website', /og:type is/],
      ['an image that says nothing', 'Security · A headline · News', 'Card', /does not say what the card/],
      ['another title', 'og:title" content="A headline', 'og:title" content="B', /og:title is "B"/],
      [
        'an image of another size',
        'og:image:height" content="675',
        'og:image:height" content="630',
        /size of og:image/,
      ],
      ['an image that is not there', /images\/16x9\.png"/, 'images/no.png"', /missing \(404\)/],
      [
        'a tag that is none',
        'article:tag" content="Georgia',
        'article:tag" content="Russia',
        /article:tag is/,
      ],
      ['no label', 'twitter:label1', 'twitter:label', /no twitter:label1/],
      ['a small card', 'summary_large_image', 'summary', /twitter:card is/],
      [
        'another moment',
        'article:modified_time" content="2008-09-02',
        'article:modified_time" content="2008-09-03',
        /modified_time is/,
      ],
    ],
  ],
  [
    'item 6: one @graph of the right types and properties, every @id resolved',
    soundGraph,
    [
      ['JSON that ends early', '{"@context"', '{{"@context"', /cannot be read/],
      [
        'a list that nothing leads to',
        /"breadcrumb":\{"@id":"([^"]*)"\}/,
        '"breadcrumb":"$1"',
        /nothing leads to the BreadcrumbList/,
      ],
      ['a type that no article of the publication has', '"NewsArticle"', '"Recipe"', /no NewsArticle or/],
      ['another publisher', '"NewsMediaOrganization"', '"NGO"', /no NewsMediaOrganization/],
      ['no terms, where some are claimed', /"license":"[^"]*",?/, '', /NewsArticle has no license/],
      ['no breadcrumb', '"@type":"BreadcrumbList"', '"@type":"Thing"', /no BreadcrumbList/],
      [
        'an id of nothing',
        '"publisher":{"@id":"https://news.example/#publisher"}',
        '"publisher":{"@id":"https://news.example/#nobody"}',
        /#nobody is nowhere/,
      ],
      [
        'a date without an offset',
        '"datePublished":"2008-08-28T18:00:00+02:00"',
        '"datePublished":"2008-08-28"',
        /instant with an offset/,
      ],
      ['no words counted', '"wordCount":60,', '', /no wordCount/],
      ['nobody who said it', /"spokenByCharacter":\{[^}]*\},/, '', /Quotation of nobody/],
      ['a value that is none', '"wordCount":60', '"wordCount":null', /value that is none/],
    ],
  ],
  [
    'item 6: text in JSON-LD equals text on the page',
    saysTheSame,
    [
      ['another headline', '<h1>A headline', '<h1>B headline', /headline is/],
      ['another dek', 'class="dek">A', 'class="dek">B', /description is/],
      ['another day', '<time datetime="2008-08-28T18', '<time datetime="2008-08-29T18', /datePublished is/],
      ['another author', '>Ann</a>', '>Bob</a>', /author is/],
      ['another correction', 'It said six.</p>', 'It said five.</p>', /correction is/],
      ['other words', '<p>Words that', '<p>What', /hasPart is/],
      ['another speaker', '<cite>A minister', '<cite>B', /hasPart is/],
      ['a topic that is not named', '/topics/georgia/">Georgia', '/topics/georgia/">Russia', /keywords is/],
    ],
  ],
  [
    'item 6: images of 16:9, 4:3 and 1:1, each 1200 px wide',
    crops,
    [
      ['no image', /"image":\[[^\]]*\],/, '', /no image, 1200 px/],
      ['no square', /,\{"@id":"[^"]*#1x1"\}\]/, ']', /no image of 1:1/],
      ['a small square', '/images/1x1.png', '/images/small.png', /no image of 1:1/],
      ['another size than it says', '"height":675', '"height":630', /size of .*16x9/],
      [
        'no such file',
        '"url":"https://news.example/images/4x3.png"',
        '"url":"https://news.example/images/no.png"',
        /missing \(404\)/,
      ],
    ],
  ],
  [
    'item 7: creditText and license',
    credited,
    [
      ['no credit', '"creditText":"NASA",', '', /no creditText/],
      ['no terms', /"license":\{[^}]*\}/, '"license":{}', /no license/],
    ],
  ],
  [
    'item 8: breadcrumb on the page equals BreadcrumbList',
    sameTrail,
    [
      ['none on the page', /<nav aria-label="Breadcrumb">.*?<\/nav>/, '', /no <nav/],
      ['one without a name', ' aria-label="Breadcrumb"', '', /no aria-label/],
      [
        'another name',
        '<li><a href="/sections/security/">Security',
        '<li><a href="/sections/security/">Politics',
        /step 2 of the breadcrumb/,
      ],
      [
        'another address',
        '<a href="/sections/security/">',
        '<a href="/sections/politics/">',
        /address of step 2/,
      ],
      [
        'a way that ends elsewhere',
        /"item":"https:\/\/news\.example\/2008[^"]*"/,
        '"item":"https://news.example/a/"',
        /where the breadcrumb ends/,
      ],
      ['a step too few', '<li aria-current="page">A headline</li>', '', /number of steps is 2/],
    ],
  ],
  [
    'item 9: rel=alternate for RSS, Atom, JSON Feed and the Markdown edition',
    alternates,
    [
      ['no Atom', 'application/atom+xml', 'application/xml', /alternate application\/atom\+xml is \[\]/],
      [
        'another feed',
        'href="https://news.example/feed.xml"',
        'href="https://news.example/a/feed.xml"',
        /alternate application\/rss\+xml/,
      ],
      ['no Markdown', 'text/markdown', 'text/plain', /alternate text\/markdown/],
      ['a feed without a name', ' title="News · Atom"', '', /no title of an alternate/],
      ['two feeds of one name', 'News · Atom', 'News · RSS', /two alternates of one title/],
      ['no way to the plain text', /<a href="[^"]*index.txt">/, '<a href="/">', /no link to .*index\.txt/],
    ],
  ],
  [
    'item 9: lang is right, also on quotations',
    languages,
    [
      ['a head in French', 'class="masthead"', 'class="masthead" lang="fr"', /language of the masthead/],
      ['a page in French', '<html lang="en">', '<html lang="fr">', /language of the page/],
      [
        'an article in French',
        '<main id="content" lang="en">',
        '<main id="content" lang="fr">',
        /language of the article/,
      ],
      [
        'a quotation in Georgian',
        'a.example/" lang="en"',
        'a.example/" lang="ka"',
        /languages of quotations/,
      ],
      ['an original without a language', '<p lang="ru">', '<p>', /languages of quotations/],
    ],
  ],
  [
    'item 10: every policy is a real page',
    policiesAreThere,
    [
      ['no ethics policy', /"ethicsPolicy":"[^"]*",/, '', /no ethicsPolicy/],
      [
        'a page that is not there',
        '"masthead":"https://news.example/about/"',
        '"masthead":"https://news.example/no/"',
        /which is no page/,
      ],
    ],
  ],
  [
    'item 22: icons, manifest and theme colours for both schemes',
    icons,
    [
      ['no icon', 'rel="icon"', 'rel="x"', /no icon of 48 px/],
      ['no apple icon', 'rel="apple-touch-icon"', 'rel="x"', /no apple-touch-icon/],
      ['an apple icon of another size', '/apple.png', '/icon.png', /the apple icon is \[96,96\]/],
      ['no manifest', 'rel="manifest"', 'rel="x"', /no manifest/],
      [
        'one colour',
        '(prefers-color-scheme: dark)',
        '(prefers-color-scheme: light)',
        /no theme colour for the dark/,
      ],
    ],
  ],
]

describe.each(items)('%s', (_, look, seeds) => {
  it('holds for a sound page', async () => {
    expect(await look(pageOf(), site)).toEqual([])
  })

  it.each(seeds)('would find %s', async (_fault, from, to, said) => {
    expect((await look(faulty(from, to), site)).join('\n')).toMatch(said)
  })
})

it('item 6: would find terms that nobody claims', () => {
  const claims = { ...soundClaims, hasLicence: false }
  expect(soundGraph(pageOf(), { claims })).toEqual(['a license that the publication does not claim'])
})

it('item 10: would find a policy that nobody claims', () => {
  const claims = { ...soundClaims, policies: new Set(['principles']) }
  expect(policiesAreThere(pageOf(), { ...site, claims })).toContain(
    'masthead is https://news.example/about/, which no page states',
  )
})

it('item 3: would find a page that no sitemap lists', () => {
  expect(oneAddress(pageOf(), { ...site, listed: new Set() })).toEqual(['it is in no sitemap'])
})

it('item 9: would find a feed that is not there', async () => {
  expect((await alternates(pageOf(), siteOf())).join('\n')).toMatch(/\/feed\.xml is \[404,null\]/)
})
