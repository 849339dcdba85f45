import { calendarDay } from '../content/dates'
import { paletteOf } from '../content/theme'
import { catalogueOf } from '../edition/catalogue'
import type { Edition, PublishedArticle } from '../edition/gate'
import { machineZone, pageZone } from '../edition/machine-zone'
import type { Page } from '../edition/pages'
import { stampDate } from '../words/dates'
import { directionOf } from '../words/direction'
import type { CardFacts } from './card'

/** What the card of an article says. */
export function articleFacts(edition: Edition, article: PublishedArticle): CardFacts {
  const { site, wordsFor } = edition
  const { headline, published, dateline, language } = article
  return {
    publication: site.name,
    title: headline,
    kicker: catalogueOf(edition).sections.get(article.section)?.name ?? '',
    dateline: {
      day: stampDate(published, site.timeZone, wordsFor(language).stamp),
      place: dateline?.place,
    },
    zone: machineZone(article, site.name, calendarDay(published, site.timeZone)),
    language,
    direction: directionOf(language),
    ...looks(site),
  }
}

/** What the card of any other page says: that of the front page, the publication's tagline. */
export function pageFacts({ site, wordsFor }: Edition, page: Exclude<Page, { kind: 'article' }>): CardFacts {
  const words = wordsFor(site.language)
  const { title, kicker } =
    page.kind === 'standing'
      ? { title: page.standing.title, kicker: words.standing(site.name) }
      : isFront(page)
        ? { title: site.tagline, kicker: '' }
        : { title: page.listing.title, kicker: words.listing[page.listing.kind] }
  const { name, language } = site
  const zone = pageZone(site, isFront(page) ? '' : title)
  const spoken = { language, direction: directionOf(language) }
  return { publication: name, title, kicker, zone, ...spoken, ...looks(site) }
}

/** A card is paper wherever it is shown: it has the colours of the day. */
function looks(site: Edition['site']): Pick<CardFacts, 'palette' | 'ornaments'> {
  return { palette: paletteOf(site, 'light'), ornaments: site.ornaments }
}

/** Whether a page is one of the front page's, which show the publication as a whole. */
export function isFront(page: Page): boolean {
  return page.kind === 'listing' && page.listing.kind === 'front'
}
