import { differs, lacks } from './check'
import { attribute, elements, headlineOf, metas, textOf } from './dom'
import { articleIn, graphOf, list } from './graph'
import { sizeOf } from './images'
import { led, type Page, type Site, urlOf } from './site'

const always = [
  'og:title',
  'og:description',
  'og:url',
  'og:site_name',
  'og:locale',
  'og:type',
  'twitter:card',
]
const ofAnArticle = [
  ...['og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:image', 'twitter:image:alt'],
  ...['article:published_time', 'article:modified_time', 'article:section'],
  ...['twitter:label1', 'twitter:data1', 'twitter:label2', 'twitter:data2'],
]

/** Item 5: what a card in a feed or a chat shows, told whole, in the words of the page. */
export async function card(page: Page, site: Site): Promise<string[]> {
  const { tree, kind } = page
  const isArticle = kind.name === 'article'
  const one = (name: string) => metas(tree, name)[0]
  const once = [...always, ...(isArticle ? ofAnArticle : [])]
  return [
    ...once.flatMap((name) => lacks(name, one(name))),
    ...once.filter((name) => metas(tree, name).length > 1).map((name) => `${name} is there twice`),
    ...differs('og:type', one('og:type'), isArticle ? 'article' : 'website'),
    ...differs('og:description', one('og:description'), one('description')),
    ...(isArticle ? ofArticle(page, site) : []),
    ...(await pictures(page, site)),
  ]
}

function ofArticle(page: Page, site: Site): string[] {
  const { tree } = page
  const one = (name: string) => metas(tree, name)[0]
  const article = articleIn(graphOf(page).nodes) ?? {}
  const [kicker] = elements(tree, '*', { class: 'kicker' })
  const signed = elements(tree, 'a', { rel: 'author' })
  return [
    ...differs('og:title', one('og:title'), headlineOf(tree)),
    ...(one('og:image:alt')?.includes(headlineOf(tree))
      ? []
      : ['og:image:alt does not say what the card says']),
    ...differs('article:published_time', one('article:published_time'), article.datePublished),
    ...differs('article:modified_time', one('article:modified_time'), article.dateModified),
    ...differs('article:section', one('article:section'), kicker && textOf(kicker)),
    ...differs('article:tag', metas(tree, 'article:tag'), list(article.keywords)),
    ...differs(
      'article:author',
      metas(tree, 'article:author'),
      signed.map((link) => led(attribute(link, 'href'), site)),
    ),
    ...differs('twitter:data1', one('twitter:data1'), signed.map(textOf).join(', ')),
    ...differs('twitter:card', one('twitter:card'), 'summary_large_image'),
    ...differs('og:url', one('og:url'), urlOf(page, site)),
  ]
}

/** The image that is promised is there, in the size that is promised. */
async function pictures({ tree }: Page, site: Site): Promise<string[]> {
  const [image] = metas(tree, 'og:image')
  if (image === undefined) return []
  if (!image.startsWith(`${site.siteUrl}/`))
    return [`og:image is "${image}"; expected an absolute address of the site`]
  const declared = ['og:image:width', 'og:image:height'].map((name) => Number(metas(tree, name)[0]))
  return [
    ...differs('the size of og:image', await sizeOf(image, site), declared),
    ...differs('twitter:image', metas(tree, 'twitter:image')[0], image),
    ...((declared[0] ?? 0) < 1200 ? [`og:image is ${declared[0]} px wide; expected 1200 or more`] : []),
  ]
}
