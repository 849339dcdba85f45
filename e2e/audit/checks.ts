import { llmsAddress } from '../../lib/content/address'
import { alternates, languages } from './alternates'
import { atomFaults } from './atom'
import { sameTrail } from './breadcrumb'
import { card } from './cards'
import { at, type Check, onPages } from './check'
import { addressesInFiles, type Crawl } from './crawl'
import { llmsFaults, markdownBeside } from './editions'
import { feedTypes, itemContents, onFeeds, sameInAllFormats, updatedWithItems } from './feeds'
import { crawledIsListed, hidden, onceInArchive } from './found'
import { soundGraph } from './graph-rules'
import { oneAddress, oneOfEach, openToSearch } from './head'
import { htmlFaults } from './html-validate'
import { answersWell } from './http'
import { icons } from './icons'
import { credited, crops } from './images'
import { indexNowKey } from './index-now'
import { jsonFeedFaults } from './json-feed'
import { everyKind, foundKinds, listingKinds } from './kinds'
import { listsTheSame, ownFeed, pageOfMany, pastTheEnd, policiesAreThere } from './listings'
import { everyWordPressAddress, missingPage, tableOfFormer } from './redirects'
import { openToEngines, sitemapLines } from './robots'
import { readableAtOnce } from './round-trip'
import { rssFaults } from './rss'
import { saysTheSame } from './says'
import { everySitemap, newsIsNew, ownLastmod } from './sitemaps'
import { wholeWithoutScripts } from './words'

const articles = ['article'] as const
const listings = ['front', ...listingKinds] as const

const ofPages: readonly Check[] = [
  { item: 1, name: 'articles are whole without scripts', run: onPages(articles, wholeWithoutScripts) },
  { name: 'readable after one round trip', run: onPages(everyKind, readableAtOnce) },
  { item: 2, name: 'one title, description, canonical, robots', run: onPages(everyKind, oneOfEach) },
  { item: 3, name: 'one address in all places', run: onPages([...foundKinds, 'lite'], oneAddress) },
  { item: 4, name: 'large previews allowed', run: onPages(foundKinds, openToSearch) },
  { item: 5, name: 'Open Graph and cards', run: onPages(foundKinds, card) },
  { item: 6, name: 'structured data: types, properties, ids', run: onPages(foundKinds, soundGraph) },
  { item: 6, name: 'structured data says what the page says', run: onPages(articles, saysTheSame) },
  { item: 6, name: 'images in three shapes, 1200 px wide', run: onPages(articles, crops) },
  { item: 7, name: 'images with credit and licence', run: onPages(articles, credited) },
  { item: 8, name: 'breadcrumb on page and in graph', run: onPages(foundKinds, sameTrail) },
  { item: 9, name: 'feeds and Markdown advertised', run: onPages(foundKinds, alternates) },
  { item: 9, name: 'languages, quotations included', run: onPages(articles, languages) },
  { item: 10, name: 'policies named, each a page', run: onPages(foundKinds, policiesAreThere) },
  { item: 10, name: 'ItemList as on the page', run: onPages(listingKinds, listsTheSame) },
  { item: 11, name: 'pages of listings', run: onPages(listings, pageOfMany) },
  { item: 11, name: 'a feed for each listing', run: onPages(listings, ownFeed) },
  { item: 11, name: 'nothing past the end', run: pastTheEnd },
  { item: 12, name: 'what asks not to be found', run: onPages(['unlisted', 'repeated'], hidden) },
  { item: 12, name: 'no archive twice', run: onPages(['archive', 'repeated'], onceInArchive) },
]

const ofFiles: readonly Check[] = [
  { item: 13, name: 'RSS 2.0', run: onFeeds('rss', rssFaults) },
  { item: 13, name: 'Atom 1.0', run: onFeeds('atom', atomFaults) },
  { item: 13, name: 'JSON Feed 1.1', run: onFeeds('json', jsonFeedFaults) },
  { item: 13, name: 'same items in all formats', run: sameInAllFormats },
  { item: 14, name: 'content of RSS', run: onFeeds('rss', itemContents('rss')) },
  { item: 14, name: 'content of Atom', run: onFeeds('atom', itemContents('atom')) },
  { item: 14, name: 'content of JSON Feed', run: onFeeds('json', itemContents('json')) },
  { item: 15, name: 'RSS as new as its items', run: onFeeds('rss', updatedWithItems) },
  { item: 15, name: 'Atom as new as its items', run: onFeeds('atom', updatedWithItems) },
  { item: 15, name: 'feeds served as what they are', run: feedTypes },
  { item: 16, name: 'sitemaps by their schemas', run: everySitemap },
  { item: 16, name: 'lastmod is the article’s own', run: ownLastmod },
  { item: 16, name: 'news sitemap', run: newsIsNew },
  { item: 17, name: 'robots.txt keeps nothing from search', run: openToEngines },
  { item: 17, name: 'robots.txt names the sitemaps', run: sitemapLines },
  { item: 18, name: 'Markdown beside articles', run: onPages(articles, markdownBeside) },
  {
    item: 18,
    name: 'llms.txt',
    run: async (site) => {
      const { body } = await site.ask(llmsAddress)
      return { checked: 1, findings: at(llmsAddress, await llmsFaults(body.toString(), site)) }
    },
  },
  { item: 19, name: 'IndexNow key', run: indexNowKey },
  { item: 20, name: 'HEAD, ETag, caching', run: answersWell },
  { item: 21, name: 'former addresses', run: tableOfFormer },
  { item: 21, name: 'addresses of WordPress', run: everyWordPressAddress },
  { item: 21, name: 'a missing page', run: missingPage },
  { item: 22, name: 'icons, manifest, theme colours', run: onPages(foundKinds, icons) },
]

/** Every check but those that need a browser or Java. @param crawled what following every link came to */
export function checksAfter(crawled: Crawl): Check[] {
  return [
    { name: 'links, assets and fragments', run: () => crawled },
    { name: 'addresses in feeds, sitemaps and text', run: addressesInFiles },
    ...ofPages,
    {
      item: 12,
      name: 'crawled pages are those of the sitemaps',
      run: (site) => crawledIsListed(crawled, site),
    },
    ...ofFiles,
    { name: 'HTML by html-validate', run: onPages(everyKind, htmlFaults) },
  ]
}
