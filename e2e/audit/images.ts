import sharp from 'sharp'
import { differs, lacks } from './check'
import { elements } from './dom'
import { articleIn, graphOf, type Node, text, things } from './graph'
import type { Page, Site } from './site'

/** The least width of an image that search engines show large. */
const leastWidth = 1200

/** Width to height of the crops that search engines ask for. */
const shapes = { '16:9': 16 / 9, '4:3': 4 / 3, '1:1': 1 }

/** Width and height of an image as served; its status when it is not there. */
export async function sizeOf(url: string, site: Site): Promise<number[] | string> {
  const { status, body } = await site.ask(url)
  if (status !== 200) return `missing (${status})`
  const { width, height } = await sharp(body).metadata()
  return [width, height]
}

/** Item 6: the image of an article in three shapes, or its card, each wide enough and as large as it says. */
export async function crops(page: Page, site: Site): Promise<string[]> {
  const { nodes } = graphOf(page)
  const images = things(articleIn(nodes)?.image, nodes)
  const sizes = await Promise.all(images.map((image) => sizeOf(text(image.url), site)))
  const faults = images.map((image, i) =>
    differs(`the size of ${text(image.url)}`, sizes[i], [Number(image.width), Number(image.height)]),
  )
  const wide = sizes.filter((size) => typeof size !== 'string' && (size[0] ?? 0) >= leastWidth)
  const isThere = (shape: number) =>
    wide.some(([width = 0, height = 1]) => Math.abs(Number(width) / Number(height) - shape) < 0.01)
  const hasHero = elements(page.tree, 'figure', { class: 'hero' }).length > 0
  return [
    ...faults.flat(),
    ...(wide.length === 0 ? [`no image, ${leastWidth} px wide or more`] : []),
    ...Object.entries(hasHero ? shapes : {})
      .filter(([, shape]) => !isThere(shape))
      .map(([name]) => `no image of ${name}, ${leastWidth} px wide or more`),
  ]
}

/** Item 7: every image says whose it is and under what terms, in the words under it. */
export function credited({ tree, ...page }: Page): string[] {
  const { nodes } = graphOf({ tree, ...page })
  const images = nodes.filter((node) => node['@type'] === 'ImageObject')
  const [hero] = elements(tree, 'figure', { class: 'hero' })
  if (hero && images.length === 0) return ['the hero is no ImageObject']
  return images.flatMap((image) => [
    ...lacks('creditText', text(image.creditText)),
    ...(isTerms(image) ? [] : ['no license: an address, or terms with a name']),
  ])
}

function isTerms({ license }: Node): boolean {
  const [terms] = things(license, [])
  return text(license).startsWith('http') || text(terms?.name) !== ''
}
