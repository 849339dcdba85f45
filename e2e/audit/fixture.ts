import type { Claims } from './claims'
import { documentOf } from './dom'
import { kindOf } from './kinds'
import type { Page, Reply, Site } from './site'

export const siteUrl = 'https://news.example'
export const address = '/2008/08/28/case/'
export const url = `${siteUrl}${address}`

const graph = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'NewsArticle',
      '@id': `${url}#article`,
      mainEntityOfPage: { '@id': url },
      url,
      headline: 'A headline',
      description: 'A whole sentence.',
      datePublished: '2008-08-28T18:00:00+02:00',
      dateModified: '2008-09-02T09:30:00+02:00',
      author: [
        {
          '@type': 'Person',
          '@id': `${siteUrl}/authors/a/#author`,
          name: 'Ann',
          url: `${siteUrl}/authors/a/`,
        },
      ],
      publisher: { '@id': `${siteUrl}/#publisher` },
      articleSection: 'Security',
      keywords: ['Georgia'],
      wordCount: 60,
      inLanguage: 'en',
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      image: [{ '@id': `${url}#16x9` }, { '@id': `${url}#4x3` }, { '@id': `${url}#1x1` }],
      correction: [{ '@type': 'CorrectionComment', text: 'It said six.', datePublished: '2008-09-02' }],
      hasPart: [
        {
          '@type': 'Quotation',
          text: 'Words that were said.',
          inLanguage: 'en',
          spokenByCharacter: { '@type': 'Person', name: 'A minister' },
          dateCreated: '2008-08-08',
          translationOfWork: { '@type': 'Quotation', text: 'Слова.', inLanguage: 'ru' },
          isBasedOn: 'https://a.example/',
        },
      ],
    },
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: 'A headline',
      inLanguage: 'en',
      isPartOf: { '@id': `${siteUrl}/#website` },
      breadcrumb: { '@id': `${url}#breadcrumb` },
    },
    ...[
      ['16x9', 1200, 675],
      ['4x3', 1200, 900],
      ['1x1', 1200, 1200],
    ].map(([name, width, height]) => ({
      '@type': 'ImageObject',
      '@id': `${url}#${name}`,
      url: `${siteUrl}/images/${name}.png`,
      ...{ width, height, creditText: 'NASA', license: { '@type': 'CreativeWork', name: 'Public domain' } },
    })),
    {
      '@type': 'BreadcrumbList',
      '@id': `${url}#breadcrumb`,
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'News', item: `${siteUrl}/` },
        { '@type': 'ListItem', position: 2, name: 'Security', item: `${siteUrl}/sections/security/` },
        { '@type': 'ListItem', position: 3, name: 'A headline', item: url },
      ],
    },
    { '@type': 'Person', '@id': `${siteUrl}/authors/a/#author`, name: 'Ann', url: `${siteUrl}/authors/a/` },
    {
      '@type': 'WebSite',
      '@id': `${siteUrl}/#website`,
      ...{
        name: 'News',
        url: `${siteUrl}/`,
        inLanguage: 'en',
        publisher: { '@id': `${siteUrl}/#publisher` },
      },
    },
    {
      '@type': 'NewsMediaOrganization',
      '@id': `${siteUrl}/#publisher`,
      ...{ name: 'News', url: `${siteUrl}/`, publishingPrinciples: `${siteUrl}/about/` },
      ...{
        correctionsPolicy: `${siteUrl}/about/`,
        ethicsPolicy: `${siteUrl}/about/`,
        masthead: `${siteUrl}/about/`,
      },
      ...{ ownershipFundingInfo: `${siteUrl}/about/`, actionableFeedbackPolicy: `${siteUrl}/about/` },
    },
  ],
}

const meta = (name: string, content: string) =>
  `<meta ${/^(og|article):/.test(name) ? 'property' : 'name'}="${name}" content="${content}">\n`

const head = `<title>A headline · News</title>
<link rel="canonical" href="${url}">
<link rel="alternate" type="application/rss+xml" title="News · RSS" href="${siteUrl}/feed.xml">
<link rel="alternate" type="application/atom+xml" title="News · Atom" href="${siteUrl}/atom.xml">
<link rel="alternate" type="application/feed+json" title="News · JSON Feed" href="${siteUrl}/feed.json">
<link rel="alternate" type="text/markdown" title="Markdown" href="${url}index.md">
<link rel="alternate" type="text/plain" title="plain text" href="${url}index.txt">
<link rel="icon" href="/icon.png"><link rel="apple-touch-icon" href="/apple.png"><link rel="manifest" href="/manifest.webmanifest">
<meta name="theme-color" content="#fff" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#000" media="(prefers-color-scheme: dark)">
${[
  ...[meta('description', 'A whole sentence.'), meta('robots', 'max-image-preview:large, max-snippet:-1')],
  ...[
    meta('og:type', 'article'),
    meta('og:title', 'A headline'),
    meta('og:description', 'A whole sentence.'),
  ],
  ...[meta('og:url', url), meta('og:site_name', 'News'), meta('og:locale', 'en')],
  ...[meta('og:image', `${siteUrl}/images/16x9.png`), meta('og:image:width', '1200')],
  ...[meta('og:image:height', '675'), meta('og:image:alt', 'Security · A headline · News · A map.')],
  ...[meta('article:published_time', '2008-08-28T18:00:00+02:00')],
  ...[meta('article:modified_time', '2008-09-02T09:30:00+02:00')],
  ...[meta('article:author', `${siteUrl}/authors/a/`), meta('article:section', 'Security')],
  ...[meta('article:tag', 'Georgia'), meta('twitter:card', 'summary_large_image')],
  ...[meta('twitter:image', `${siteUrl}/images/16x9.png`), meta('twitter:image:alt', 'A map.')],
  ...[meta('twitter:label1', 'Written by'), meta('twitter:data1', 'Ann')],
  ...[meta('twitter:label2', 'Reading time'), meta('twitter:data2', '1 min')],
].join('')}`

/** A page of an article that keeps every rule, so that a test can break one at a time. */
export const soundArticle = `<!DOCTYPE html>
<html lang="en"><head>
<meta charset="utf-8">
${head}</head><body>
<script type="application/ld+json">${JSON.stringify(graph)}</script>
<header class="masthead"><a href="/">News</a></header>
<nav aria-label="Breadcrumb"><ol><li><a href="/">News</a></li><li><a href="/sections/security/">Security</a></li><li aria-current="page">A headline</li></ol></nav>
<main id="content" lang="en"><article>
<p class="kicker">Security</p>
<h1>A headline</h1>
<p class="dek">A whole sentence.</p>
<p class="byline"><a rel="author" href="/authors/a/">Ann</a> <time datetime="2008-08-28T18:00:00+02:00">28 August</time>, <time datetime="2008-09-02T09:30:00+02:00">2 September</time></p>
<figure class="hero"><img src="/images/16x9.png" alt="A map."></figure>
<section class="corrections" aria-label="Corrections"><p><strong>Correction, <time datetime="2008-09-02">2 September</time>:</strong> It said six.</p></section>
<div class="prose"><p>${'word '.repeat(60)}</p>
<figure class="pull-quote"><blockquote cite="https://a.example/" lang="en"><p>Words that were said.</p></blockquote>
<figcaption><cite>A minister</cite>, <time datetime="2008-08-08">8 August</time>
<details><summary>Show the original</summary><p lang="ru">Слова.</p></details></figcaption></figure></div>
<nav class="topics" aria-label="Topics"><ul><li><a href="/topics/georgia/">Georgia</a></li></ul></nav>
<p><a href="${address}index.txt">plain text</a>, <a href="${address}index.md">Markdown</a></p>
</article></main></body></html>`

/** The sound page with one thing written otherwise. Throws when there is no such thing in it. */
export function faulty(from: string | RegExp, to: string, html = soundArticle): Page {
  const broken = html.replace(from, to)
  if (broken === html) throw new Error(`the page does not hold ${from}`)
  return pageOf(broken)
}

export function pageOf(html = soundArticle, at = address): Page {
  return { address: at, kind: kindOf(at), html, tree: documentOf(html) }
}

type Answer = Partial<Omit<Reply, 'headers' | 'body'>> & {
  headers?: Record<string, string>
  body?: string | Buffer
}

/** What the sound page claims. */
export const soundClaims: Claims = {
  kinds: new Set(['article', 'standing']),
  indexNow: '0123456789abcdef',
  policies: new Set(['principles', 'corrections', 'ethics', 'masthead', 'funding', 'feedback']),
  types: { article: ['NewsArticle', 'OpinionNewsArticle'], house: ['NewsMediaOrganization'] },
  hasLicence: true,
}

/** A site that answers as told, and 404 to all else. @param answers by path */
export function siteOf(
  answers: Record<string, Answer> = {},
  pages: readonly Page[] = [pageOf(), pageOf(soundArticle, '/about/')],
  claims = soundClaims,
): Site {
  const ask = async (path: string): Promise<Reply> => {
    const { status = 200, headers = {}, body = '' } = answers[path.replace(siteUrl, '')] ?? { status: 404 }
    return { status, headers: new Headers(headers), body: Buffer.from(body) }
  }
  return {
    ...{ claims, siteUrl, pages, ask, fetch: ask },
    files: Object.keys(answers).filter((path) => !path.endsWith('/')),
    former: [],
    listed: new Set(pages.map((page) => page.address)),
  }
}
