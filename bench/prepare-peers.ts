import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { borrow } from '../desk/borrow'
import type { Layout } from './content'
import { linkTree } from './link-tree'
import type { Lists } from './synthetic'
import type { System } from './systems'

/** Another system: its small ordinary site lies in `bench/peers/<package>/`, with the versions it is built with. */
interface Peer {
  package: string
  /** As the table calls it. */
  name: string
  extension: 'md' | 'mdx'
  hero?: Layout['heroFile']
  out: string
  cache: readonly string[]
}

const shelf = 'bench/peers'

const peers: readonly Peer[] = [
  { package: 'astro', name: 'Astro', extension: 'md', out: 'dist', cache: ['.astro', 'node_modules/.astro'] },
  { package: '@11ty/eleventy', name: 'Eleventy', extension: 'md', out: '_site', cache: ['.cache'] },
  {
    ...{ package: 'next', name: 'Next', extension: 'mdx', out: 'out', cache: ['.next'] },
    hero: ({ slug }) => `public/heroes/${slug}.jpg`,
  },
]

/** The peers, each with its site and its packages in a folder of its own. */
export async function preparePeers(homeOf: (name: string) => string): Promise<System[]> {
  const systems: System[] = []
  for (const peer of peers) systems.push(await prepare(peer, homeOf(peer.name)))
  return systems
}

async function prepare(peer: Peer, home: string): Promise<System> {
  const packages = await borrow(peer.package, shelf)
  const modules = packages.slice(0, -peer.package.length - 1)
  await cp(join(shelf, peer.package), home, { recursive: true })
  await linkTree(modules, join(home, 'node_modules'))
  const { version } = JSON.parse(await readFile(join(packages, 'package.json'), 'utf8'))
  return {
    name: `${peer.name} ${version}`,
    home,
    layout: layoutOf(peer),
    env: { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
    out: [peer.out],
    cache: peer.cache,
  }
}

function layoutOf({ extension, hero }: Peer): Layout {
  return {
    articleFile: ({ year, slug }) => `content/articles/${year}/${slug}/article.${extension}`,
    heroFile: hero ?? (({ year, slug }) => `content/articles/${year}/${slug}/hero.jpg`),
    listFiles: (lists: Lists) =>
      Object.fromEntries(
        Object.entries(lists).map(([name, list]) => [`content/${name}.json`, JSON.stringify(list, null, 2)]),
      ),
  }
}
