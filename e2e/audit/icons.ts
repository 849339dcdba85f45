import { differs, lacks } from './check'
import { attribute, elements, links } from './dom'
import { isNode, list, text } from './graph'
import { sizeOf } from './images'
import { led, type Page, type Site } from './site'

const leastIcon = 48

/** Item 22: an icon for tabs and results, one for a home screen, a manifest, and a colour for each scheme. */
export async function icons({ tree }: Page, site: Site): Promise<string[]> {
  // The old format holds several sizes and is for readers that ask for it unbidden.
  const hrefs = links(tree, 'icon')
    .filter((href) => !/\.ico(\?|$)/.test(href))
    .map((href) => led(href, site))
  const sizes = await Promise.all(hrefs.map((href) => sizeOf(href, site)))
  const isLarge = sizes.some((size) => typeof size !== 'string' && Math.min(...size) >= leastIcon)
  const [apple] = links(tree, 'apple-touch-icon')
  const schemes = elements(tree, 'meta', { name: 'theme-color' }).map(
    (meta) => attribute(meta, 'media') ?? '',
  )
  return [
    ...(isLarge ? [] : [`no icon of ${leastIcon} px or more`]),
    ...sizes.filter((size) => typeof size === 'string').map((size) => `an icon is ${size}`),
    ...(apple === undefined
      ? ['no apple-touch-icon']
      : differs('the apple icon', await sizeOf(led(apple, site), site), [180, 180])),
    ...(await manifest(links(tree, 'manifest')[0], site)),
    ...['light', 'dark']
      .filter((scheme) => !schemes.some((media) => media.includes(scheme)))
      .map((scheme) => `no theme colour for the ${scheme}`),
  ]
}

async function manifest(href: string | undefined, site: Site): Promise<string[]> {
  if (href === undefined) return ['no manifest']
  const { status, body } = await site.ask(led(href, site))
  if (status !== 200) return [`the manifest answers ${status}`]
  const read: unknown = JSON.parse(body.toString())
  if (!isNode(read)) return ['the manifest holds no fields']
  const images = list(read.icons).filter(isNode)
  const wrong = await Promise.all(
    images.map(async ({ src, sizes }) => {
      const size = await sizeOf(led(text(src), site), site)
      return differs(`the size of ${src}`, typeof size === 'string' ? size : size.join('x'), sizes)
    }),
  )
  return [
    ...lacks('name in the manifest', read.name),
    ...lacks('icon in the manifest', images[0]),
    ...wrong.flat(),
  ]
}
