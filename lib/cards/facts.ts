import { calendarDay, stampDate } from '../content/dates'
import { catalogueOf } from '../edition/catalogue'
import type { Edition, PublishedArticle } from '../edition/gate'
import { machineZone, pageZone } from '../edition/machine-zone'
import type { Page } from '../edition/pages'
import { wordsFor } from '../edition/words'
import type { CardFacts } from './card'

/** What the card of an article says. */
export function articleFacts(edition: Edition, article: PublishedArticle): CardFacts {
  const { site } = edition
  const { headline, published, dateline } = article
  return {
    publication: site.name,
    title: headline,
    kicker: catalogueOf(edition).sections.get(article.section)?.name ?? '',
    dateline: { day: stampDate(published, site.timeZone), place: dateline?.place },
    zone: machineZone(article, site.name, calendarDay(published, site.timeZone)),
  }
}

/** What the card of any other page says: that of the front page, the publication's tagline. */
export function pageFacts({ site }: Edition, page: Exclude<Page, { kind: 'article' }>): CardFacts {
  const words = wordsFor(site.language)
  const { title, kicker } =
    page.kind === 'standing'
      ? { title: page.standing.title, kicker: words.standing(site.name) }
      : isFront(page)
        ? { title: site.tagline, kicker: '' }
        : { title: page.listing.title, kicker: words.listing[page.listing.kind] }
  return { publication: site.name, title, kicker, zone: pageZone(site, isFront(page) ? '' : title) }
}

/** Whether a page is one of the front page's, which show the publication as a whole. */
export function isFront(page: Page): boolean {
  return page.kind === 'listing' && page.listing.kind === 'front'
}
