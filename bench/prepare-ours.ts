import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Layout } from './content'
import { linkTree } from './link-tree'
import type { Cost } from './measure'
import { type Listed, type Lists, marks, syntheticLists, withOneEdit } from './synthetic'
import { Bench, type System } from './systems'

/** What a build needs of the repository, beside the files at its root that configure it, and packages. */
const rooms = ['app', 'components', 'desk', 'guide', 'lib', 'press', 'public']
const rootFiles = /^(?!\.|next-env).+\.(?:mjs|ts|tsx|json)$/

export const ourLayout: Layout = {
  articleFile: ({ year, slug }) => `content/articles/${year}/${slug}/article.mdx`,
  heroFile: ({ year, slug }) => `content/articles/${year}/${slug}/hero.jpg`,
  listFiles,
}

/**
 * The code as it is in the working tree, in a folder of its own where nothing else is printed, with an application
 * that is compiled. The cache holds that and what came of a print of one article under other names.
 */
export async function prepareOurs(home: string): Promise<{ system: System; first: Cost }> {
  await mkdir(home, { recursive: true })
  const atRoot = (await readdir('.')).filter((name) => rootFiles.test(name))
  for (const name of [...rooms, ...atRoot]) await cp(name, join(home, name), { recursive: true })
  await linkTree('node_modules', join(home, 'node_modules'))
  const system: System = {
    ...{ name: 'Passport', home, layout: ourLayout, out: ['out', 'out.nginx'], cache: ['.cache'] },
    env: {
      ...{ CONTENT_DIR: 'content', OUT_DIR: 'out', CACHE_DIR: '.cache' },
      ...{ SITE_URL: '', PASSPORT_NOW: '', STYLE_GUIDE: '0' },
    },
  }
  const prepared = '.cache-compiled'
  const seed = { count: 1, images: false }
  const first = new Bench(system, seed, '')
  await first.content.write()
  await first.content.writeText(0, (text) => withOneEdit(text).replace('headline: ', 'headline: Before '))
  await first.content.writeLists(otherLists())
  const cost = await first.build({ number: 0, word: marks.edit })
  await rename(join(home, '.cache'), join(home, prepared))
  for (const folder of ['content', ...system.out]) await rm(join(home, folder), { recursive: true })
  return { system: { ...system, prepared: { '.cache': prepared } }, first: cost }
}

/** So that nothing of the first print is in a later one: no page, no card. */
function otherLists(): Lists {
  const other = (list: readonly Listed[]) =>
    list.map(({ id, name }) => ({ id, name: `${name} Before`, description: 'Of before.' }))
  const { authors, sections, topics } = syntheticLists()
  return { authors: other(authors), sections: other(sections), topics: other(topics) }
}

function listFiles({ authors, sections, topics }: Lists): Record<string, string> {
  const site = {
    name: 'Bench',
    tagline: 'Made-up articles',
    description: 'A publication that is measured.',
    url: 'https://bench.example',
    language: 'en',
    timeZone: 'Etc/UTC',
    email: 'desk@bench.example',
  }
  return Object.fromEntries([
    ['content/site.yaml', stringify(site)],
    ...files('authors', authors, ({ name, description }) => ({ name, role: 'Writer', bio: description })),
    ...files('sections', sections, ({ name, description }) => ({ name, description })),
    ...files('topics', topics, ({ name, description }) => ({ name, description })),
  ])
}

function files(
  folder: string,
  list: readonly Listed[],
  fields: (entry: Listed) => object,
): [string, string][] {
  return list.map((entry) => [`content/${folder}/${entry.id}.yaml`, stringify(fields(entry))])
}
