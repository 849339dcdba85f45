import { differs } from './check'
import { attribute, elements } from './dom'
import { articleIn, graphOf, text, things } from './graph'
import { led, type Page, type Site, urlOf } from './site'

type Said = readonly (readonly [language: string, url: string])[]

/** Item 9: an article and its translations name one another, in the head, in the graph and where a reader sees it. */
export function translations(page: Page, site: Site): string[] {
  const { nodes } = graphOf(page)
  const article = articleIn(nodes)
  const own = urlOf(page, site)
  const offered = inHead(page)
  const others = offered.filter(([language, url]) => language !== 'x-default' && url !== own)
  const [original] = things(article?.translationOfWork, nodes)
  const known = [...things(article?.workTranslation, nodes), ...(original ? [original] : [])]
  const inGraph = known.map(({ inLanguage, url }) => [text(inLanguage), text(url)] as const)
  return [
    ...differs('languages in the line', inOrder(inLine(page, site)), inOrder(others)),
    ...inGraph
      .filter(([language, url]) => !inOrder(others).includes(`${language} ${url}`))
      .map(([language, url]) => `the graph alone knows a translation ${language} ${url}`),
    ...differs(
      'x-default',
      offered.filter(([language]) => language === 'x-default').map(([, url]) => url),
      original ? [text(original.url)] : known.length > 0 ? [own] : [],
    ),
    ...(offered.length > 0 && !inOrder(offered).includes(`${text(article?.inLanguage)} ${own}`)
      ? ['it does not name itself among its languages']
      : []),
    ...others.flatMap(([language, url]) => returned(language, url, offered, site)),
  ]
}

/** What a translation says must be what the page says that leads to it. */
function returned(language: string, url: string, offered: Said, site: Site): string[] {
  const other = site.pages.find((page) => urlOf(page, site) === url)
  if (!other) return [`${url} in ${language} is no page`]
  const [html] = elements(other.tree, 'html')
  return [
    ...differs(`the language of ${url}`, html && attribute(html, 'lang'), language),
    ...differs(`languages offered at ${url}`, inOrder(inHead(other)), inOrder(offered)),
  ]
}

function inHead({ tree }: Page): Said {
  return elements(tree, 'link', { rel: 'alternate', hreflang: '*' }).map((link) => [
    attribute(link, 'hreflang') ?? '',
    attribute(link, 'href') ?? '',
  ])
}

/** The line a reader sees, each link in the language that it leads to. */
function inLine({ tree }: Page, site: Site): Said {
  const links = elements(tree, 'p', { class: 'translations' }).flatMap((line) => elements(line, 'a'))
  return links.map((link) => {
    const [there, here] = [attribute(link, 'hreflang') ?? '', attribute(link, 'lang') ?? '']
    return [there === here ? there : `${there} written in ${here}`, led(attribute(link, 'href'), site)]
  })
}

function inOrder(said: Said): string[] {
  return said.map((pair) => pair.join(' ')).sort()
}
