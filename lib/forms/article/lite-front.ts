import type { Element, ElementContent } from 'hast'
import { liteAddress, sectionAddress } from '../../content/address'
import type { Edition, PublishedArticle } from '../../edition/gate'
import { dayOf } from '../../edition/views'
import { directionOf } from '../../words/direction'
import { h } from './elements'
import { litePage } from './lite-page'

/** Headlines on the front: some weeks of them, and still a small page. */
const count = 50

/** The front page as text only: the newest articles by day, and the way to the sections. */
export function liteFront(edition: Edition, siteUrl: string): string {
  const { site, sections, wordsFor } = edition
  const words = wordsFor(site.language).edition
  return litePage({
    language: site.language,
    title: `${site.name}${words.comma}${words.textOnly}`,
    description: site.description,
    canonical: `${siteUrl}/`,
    header: [
      h('nav', { ariaLabel: words.sections }, [
        h(
          'ul',
          {},
          sections.map(({ id, name }) => h('li', {}, [h('a', { href: sectionAddress(id) }, [name])])),
        ),
      ]),
    ],
    main: [h('h1', {}, [site.name]), h('p', {}, [site.tagline]), ...days(edition)],
    footer: [h('p', {}, [h('a', { href: '/' }, [words.fullSite])])],
  })
}

/** The articles of one day stand under one heading. */
function days(edition: Edition): ElementContent[] {
  let last = ''
  return edition.articles.slice(0, count).flatMap((article) => {
    const { iso, text } = dayOf(edition, article.published)
    const isNew = text !== last
    last = text
    return [
      ...(isNew ? [h('h2', {}, [h('time', { dateTime: iso }, [text])])] : []),
      ...headline(article, edition.site.language),
    ]
  })
}

function headline({ address, headline, dek, language }: PublishedArticle, siteLanguage: string): Element[] {
  const own = language === siteLanguage ? {} : { lang: language, dir: directionOf(language) }
  return [h('h3', own, [h('a', { href: liteAddress(address) }, [headline])]), h('p', own, [dek])]
}
