import type { ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { frontAddress, liteAddress } from '../../content/address'
import { directionOf } from '../../words/direction'
import { labelOf } from './drawn'
import { h } from './elements'
import { figureElements } from './figure'
import { articleElements } from './html'
import { litePage } from './lite-page'
import type { Manuscript } from './manuscript'
import { byline } from './parts'
import type { HtmlPage } from './renderings'

/**
 * An article as a page of text only.
 * @param addresses those of all articles, each of which has such a page too
 */
export function liteArticle(manuscript: Manuscript, addresses: ReadonlySet<string>): string {
  const { view, article, publication, words, url } = manuscript
  const image: HtmlPage['image'] = (_picture, alt) => [h('p', {}, [`[${words.image}${words.colon}${alt}]`])]
  const drawing: HtmlPage['drawing'] = (figure) => [
    h('p', {}, [`[${labelOf(figure, manuscript)}${figure.description}]`]),
  ]
  const main = [
    h('article', {}, [
      ...head(manuscript),
      ...hero(manuscript, image),
      ...series(manuscript),
      ...articleElements(manuscript, { image, drawing }),
    ]),
  ]
  stayLite(main, manuscript, addresses)
  return litePage({
    language: article.language,
    title: `${view.headline} · ${publication}${words.comma}${words.textOnly}`,
    description: view.dek,
    canonical: url,
    article: { headline: view.headline, authors: view.authors.map(({ name }) => name).join(', ') },
    header: [home(manuscript)],
    main,
    footer: [h('p', {}, [h('a', { href: article.address }, [words.fullArticle])])],
  })
}

function home({ article, siteLanguage, publication, words }: Manuscript): ElementContent {
  const elsewhere = article.language === siteLanguage ? {} : { hrefLang: siteLanguage }
  return h('p', {}, [
    h('a', { href: liteAddress(frontAddress), ...elsewhere }, [
      `${publication}${words.comma}${words.textOnly}`,
    ]),
  ])
}

function head(manuscript: Manuscript): ElementContent[] {
  const { view, words } = manuscript
  const { published, updated } = view
  return [
    h('h1', {}, [view.headline]),
    h('p', {}, [view.dek]),
    h('p', {}, [
      byline(manuscript),
      h('br'),
      view.place === undefined ? '' : `${view.place}${words.comma}`,
      h('time', { dateTime: published.iso }, [published.text]),
      ...(updated
        ? [`${words.comma}${words.updated} `, h('time', { dateTime: updated.iso }, [updated.text])]
        : []),
    ]),
  ]
}

function hero(manuscript: Manuscript, image: HtmlPage['image']): ElementContent[] {
  const { hero } = manuscript.view
  return hero
    ? figureElements(hero.picture, hero, { manuscript, image, drawing: () => [], phrasing: () => [] })
    : []
}

/** The series an article belongs to, all its parts in order. */
function series({ view, siteUrl, siteLanguage, article, words }: Manuscript): ElementContent[] {
  if (!view.series) return []
  const { name, parts } = view.series
  const language =
    article.language === siteLanguage ? {} : { lang: siteLanguage, dir: directionOf(siteLanguage) }
  return [
    h('nav', { ariaLabel: words.series }, [
      h('p', {}, [`${words.series}${words.colon}`, h('span', language, [name])]),
      h(
        'ol',
        {},
        parts.map(({ headline, address }) =>
          h('li', {}, [address ? h('a', { href: `${siteUrl}${address}` }, [headline]) : headline]),
        ),
      ),
    ]),
  ]
}

/** Who reads without images goes on doing so from article to article. */
function stayLite(children: ElementContent[], { siteUrl }: Manuscript, addresses: ReadonlySet<string>): void {
  visit({ type: 'root', children } satisfies Root, 'element', ({ properties }) => {
    const { href } = properties
    if (typeof href !== 'string' || !href.startsWith(`${siteUrl}/`)) return
    const path = href.slice(siteUrl.length)
    properties.href = addresses.has(path) ? liteAddress(path) : path
  })
}
