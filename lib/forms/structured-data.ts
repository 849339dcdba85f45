import type { Graph, Thing } from 'schema-dts'
import type { Edition, PublishedArticle } from '../edition/gate'
import type { ListingPage } from '../edition/listing'
import { viewOf } from '../edition/views'
import type { Picture } from '../pictures/picture'
import { articleNode, articlePage, authorsOf, imageId } from './structured/article'
import { authorNode } from './structured/author'
import { articleTrail, breadcrumbList, listingTrail, standingTrail } from './structured/breadcrumb'
import { imageNode } from './structured/image'
import { itemList, listingNode } from './structured/listing'
import { publisher, website } from './structured/publisher'
import { audioNodes, videoNodes } from './structured/recordings'
import { type Standing, standingNode } from './structured/standing'

/**
 * An article for machines: one graph in which every reference resolves, in the words the page shows.
 * @param siteUrl where the site is published, without a closing slash
 */
export async function articleGraph(
  edition: Edition,
  article: PublishedArticle,
  siteUrl: string,
): Promise<Graph> {
  const view = await viewOf(edition, article)
  const url = `${siteUrl}${article.address}`
  const parts = { edition, article, view, url, siteUrl }
  const heard = audioNodes(parts)
  const watched = await videoNodes(parts)
  return graph([
    {
      ...articleNode(parts),
      ...(watched.length > 0 ? { video: watched } : {}),
      ...(heard.length > 0 ? { audio: heard } : {}),
    },
    articlePage(parts),
    ...(view.hero ? [imageNode(view.hero, imageId(url), article.language, siteUrl)] : []),
    breadcrumbList(articleTrail(edition, view), url, siteUrl),
    ...authorsOf(edition, article).map((author) => authorNode(author, siteUrl)),
    ...house(edition, siteUrl),
  ])
}

/**
 * A page of a listing for machines. The first page of the front is the site itself: `siteGraph`.
 * @param portrait the photograph of the author whose articles are listed
 */
export function listingGraph(
  edition: Edition,
  page: ListingPage,
  siteUrl: string,
  portrait?: Picture,
): Graph {
  if (page.kind === 'front' && page.number === undefined) return siteGraph(edition, siteUrl)
  const author = page.kind === 'author' ? edition.authors.get(page.id) : undefined
  return graph([
    listingNode(edition, page, siteUrl),
    itemList(page, siteUrl),
    breadcrumbList(listingTrail(edition, page), `${siteUrl}${page.address}`, siteUrl),
    ...(author ? [authorNode(author, siteUrl, portrait)] : []),
    ...house(edition, siteUrl),
  ])
}

/** The publication and its site, for the front page. */
export function siteGraph(edition: Edition, siteUrl: string): Graph {
  return graph(house(edition, siteUrl))
}

/** A page that stands by itself, as long as the publication does. */
export function standingGraph(edition: Edition, page: Standing, siteUrl: string): Graph {
  const url = `${siteUrl}${page.address}`
  return graph([
    standingNode(edition, page, siteUrl),
    breadcrumbList(standingTrail(edition, page), url, siteUrl),
    ...house(edition, siteUrl),
  ])
}

/** A graph as the text of a `<script type="application/ld+json">`, which nothing in it can end. */
export function jsonLd(graph: Graph): string {
  return JSON.stringify(graph).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function house(edition: Edition, siteUrl: string): Thing[] {
  return [website(edition, siteUrl), publisher(edition, siteUrl)]
}

function graph(nodes: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes }
}
