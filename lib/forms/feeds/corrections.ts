import { correctionsAddress } from '../../content/address'
import { lastChange, latest, rfc3339 } from '../../content/instants'
import { type CorrectionView, correctionsOf } from '../../edition/corrections'
import { feedAddresses } from '../../edition/feed-addresses'
import type { Edition } from '../../edition/gate'
import type { WordsFor } from '../../edition/words'
import { h, serialised } from '../article/elements'
import { plainText } from '../xml'
import { type Feed, feedSize } from './feed'
import type { FeedItem } from './item'

/** The feed of what was mended: an item for each correction, which leads to it on the page of its article. */
export function correctionsFeed(edition: Edition, siteUrl: string): Feed {
  const { site, articles, wordsFor } = edition
  const { corrections, correctionsDek } = wordsFor(site.language)
  const home = `${siteUrl}${correctionsAddress}`
  const newest = correctionsOf(edition).slice(0, feedSize)
  // Before the first correction the feed is as old as the edition, which has had none until then.
  const changes = newest.length > 0 ? newest.map(({ day }) => day.iso) : articles.map(lastChange)
  return {
    title: plainText(`${corrections} · ${site.name}`),
    description: plainText(correctionsDek),
    language: site.language,
    home,
    publication: plainText(site.name),
    licence: site.licence && plainText(site.licence),
    updated: rfc3339(latest(changes) ?? new Date(0).toISOString()),
    addresses: feedAddresses(home),
    hub: site.hub,
    items: newest.map((correction) => itemOf(correction, wordsFor, siteUrl)),
  }
}

function itemOf(
  { day, text, article, address, language }: CorrectionView,
  wordsFor: WordsFor,
  siteUrl: string,
): FeedItem {
  const url = `${siteUrl}${address}`
  const { correction, colon } = wordsFor(language)
  const children = [h('p', {}, [text]), h('p', {}, [h('a', { href: url }, [article.name])])]
  return {
    url,
    title: plainText(`${correction}${colon}${article.name}`),
    summary: plainText(text),
    html: serialised({ type: 'root', children }),
    language,
    authors: [],
    // A correction keeps its day alone: the feed says when that began.
    published: rfc3339(day.iso),
    updated: rfc3339(day.iso),
    categories: [],
    image: undefined,
    sounds: [],
  }
}
