import { frontAddress, newsSitemapAddress } from '../../content/address'
import { rfc3339 } from '../../content/instants'
import type { Edition, PublishedArticle } from '../../edition/gate'
import { plainText } from '../xml'
import { type Sitemap, type UrlElement, urlset } from './urlset'

/** What counts as news, and how much of it a news sitemap may hold (Google's terms). */
const newsHours = 48
const newsSize = 1000

/** Articles of the last two days before the edition's moment, newest first. */
export function newsOf({ articles, now, site }: Edition): readonly PublishedArticle[] {
  const since = now.getTime() - newsHours * 3_600_000
  const isNews = (kind: string) => site.kinds[kind]?.endsWith('NewsArticle') ?? false
  return articles
    .filter(({ published, kind }) => isNews(kind) && Date.parse(published) >= since)
    .slice(0, newsSize)
}

/**
 * The news sitemap of an edition. On days without news it holds the newest page without the marks of news,
 * since the schema allows no sitemap without pages.
 */
export function newsSitemap(edition: Edition, siteUrl: string): Sitemap {
  const news = newsOf(edition).map((article) => newsUrl(edition, article, siteUrl))
  const old: UrlElement = { loc: `${siteUrl}${edition.articles[0]?.address ?? frontAddress}` }
  return { address: newsSitemapAddress, xml: urlset(news.length > 0 ? news : [old], 'news') }
}

function newsUrl({ site }: Edition, article: PublishedArticle, siteUrl: string): UrlElement {
  return {
    loc: `${siteUrl}${article.address}`,
    'news:news': {
      'news:publication': {
        'news:name': plainText(site.name),
        'news:language': newsLanguage(article.language),
      },
      'news:publication_date': rfc3339(article.published),
      'news:title': plainText(article.headline),
    },
  }
}

/** A language as news sitemaps name it: without region or script, except for the two writings of Chinese. */
function newsLanguage(tag: string): string {
  const [primary = tag, ...rest] = tag.toLowerCase().split('-')
  if (primary !== 'zh') return primary
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-tw' : 'zh-cn'
}
