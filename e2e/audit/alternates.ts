import { markdownAddress, textAddress } from '../../lib/content/address'
import { feedAddresses, feedTypes } from '../../lib/edition/feed-addresses'
import { differs, lacks } from './check'
import { attribute, elements, links } from './dom'
import { articleIn, graphOf, nodeOf, text, things } from './graph'
import { originalIn } from './says'
import type { Page, Site } from './site'
import { urlOf } from './site'
import { translations } from './translations'

/** Items 9 and 11: a page offers its feeds, its own where it has one, and an article its Markdown. */
export async function alternates(page: Page, site: Site): Promise<string[]> {
  const { rss, atom, json } = feedAddresses(feedHome(page.address, site))
  const owed = [
    [feedTypes.rss, rss],
    [feedTypes.atom, atom],
    [feedTypes.json, json],
    ...(page.kind.name === 'article'
      ? [
          ['text/markdown', markdownAddress(page.address)],
          ['text/plain', textAddress(page.address)],
        ]
      : []),
  ]
  const faults = await Promise.all(
    owed.map(async ([type = '', address = '']) => {
      const { status, headers } = await site.ask(address)
      return [
        ...differs(`alternate ${type}`, links(page.tree, 'alternate', { type }), [
          `${site.siteUrl}${address}`,
        ]),
        ...differs(address, [status, headers.get('content-type')], [200, `${type}; charset=utf-8`]),
      ]
    }),
  )
  return [...faults.flat(), ...unnamed(page), ...unlinked(page)]
}

/** A program that offers a choice of them has only their titles to show. */
function unnamed({ tree }: Page): string[] {
  const titles = elements(tree, 'link', { rel: 'alternate' })
    .filter((link) => attribute(link, 'hreflang') === undefined)
    .map((link) => attribute(link, 'title') ?? '')
  return [
    ...titles.flatMap((title) => lacks('title of an alternate', title)),
    ...(new Set(titles).size < titles.length ? ['two alternates of one title'] : []),
  ]
}

/** A reader sees that an article is there as plain text and as Markdown, too. */
function unlinked({ tree, kind, address }: Page): string[] {
  if (kind.name !== 'article') return []
  const linked = elements(tree, 'a').map((link) => attribute(link, 'href') ?? '')
  return [textAddress(address), markdownAddress(address)]
    .filter((form) => !linked.some((href) => href.endsWith(form)))
    .map((form) => `no link to ${form}`)
}

/** The listing whose feed a page offers: the page's own when it is printed, else that of the whole site. */
function feedHome(address: string, { files }: Site): string {
  const listing = address.replace(/page\/\d+\/$/, '')
  return files.includes(`${listing}feed.xml`) ? listing : '/'
}

/** Item 9: an article speaks its own language, and so does everyone it quotes. */
export function languages(page: Page, site: Site): string[] {
  const { tree } = page
  const { nodes } = graphOf(page)
  const article = articleIn(nodes)
  const language = text(article?.inLanguage)
  const [html] = elements(tree, 'html')
  const [main] = elements(tree, 'main')
  const [mast] = elements(tree, 'header', { class: 'masthead' })
  const figures = [
    ...elements(tree, 'figure', { class: 'pull-quote' }),
    ...elements(tree, 'figure', { class: 'quote' }),
  ]
  const notes = elements(tree, 'li').filter((note) =>
    (attribute(note, 'id') ?? '').startsWith('user-content-fn-quotation-'),
  )
  const amid = elements(tree, 'span', { class: 'quoted' })
  const quoted = [
    ...figures.map((figure) => [elements(figure, 'blockquote')[0], originalIn(figure)] as const),
    ...notes.map((note, i) => [amid[i], originalIn(note)] as const),
  ].map(([words, original]) => [
    (words && attribute(words, 'lang')) ?? language,
    original && attribute(original, 'lang'),
  ])
  const known = things(article?.hasPart, nodes).map((node) => [
    node.inLanguage,
    things(node.translationOfWork, nodes)[0]?.inLanguage,
  ])
  const site_ = text(nodeOf(nodes, /^WebSite$/)?.inLanguage)
  return [
    ...(urlOf(page, site) === text(article?.url) ? [] : ['the article in the graph is another']),
    ...differs('the language of the page', html && attribute(html, 'lang'), language),
    ...differs('the language of the article', (main && attribute(main, 'lang')) ?? language, language),
    ...differs('the language of the masthead', mast && (attribute(mast, 'lang') ?? language), site_),
    ...translations(page, site),
    ...differs('the languages of quotations', quoted.map(String).sort(), known.map(String).sort()),
  ]
}
