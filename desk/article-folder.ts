import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Mistake } from '../lib/content/mistake'
import { suggest } from '../lib/content/nearest'

/** The folder of an article, named by its slug, its folder or its file. */
export function articleFolder(contentDir: string, named: string): string {
  const slug = basename(named.replace(/\/+$/, '').replace(/\/article\.mdx$/, ''))
  const folders = articleFolders(contentDir)
  const found = folders.filter((folder) => basename(folder) === slug)
  const [only] = found
  if (only && found.length === 1) return only
  if (found.length > 1) {
    const chosen = found.find((folder) => named.includes(folder.slice(folder.length - slug.length - 5)))
    if (chosen) return chosen
    throw new Mistake(`"${named}" names ${found.join(' and ')}; expected one article: give its folder.`)
  }
  const slugs = folders.map((folder) => basename(folder))
  throw new Mistake(
    `There is no article "${named}" in ${contentDir}/articles; expected a slug or folder. ${suggest(slug, slugs)}`,
  )
}

function articleFolders(contentDir: string): string[] {
  const root = join(contentDir, 'articles')
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((year) => /^\d{4}$/.test(year))
    .flatMap((year) => readdirSync(join(root, year)).map((slug) => join(root, year, slug)))
    .filter((folder) => existsSync(join(folder, 'article.mdx')))
    .sort()
}
