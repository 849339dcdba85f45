import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

/** Files that were asked for, or why one of them cannot be looked at. */
export type Chosen = { includes: (file: string) => boolean; fault?: undefined } | { fault: string }

/**
 * What `npm run check <paths…>` is to look at: articles, folders or data files, relative to the repository. An image
 * stands for its article; no path at all stands for everything.
 */
export function chosenFiles(paths: readonly string[], contentDir: string): Chosen {
  if (paths.length === 0) return { includes: () => true }
  const wanted: string[] = []
  for (const path of paths) {
    const file = relative(process.cwd(), resolve(path))
    if (!existsSync(join(process.cwd(), file)))
      return { fault: `There is no ${path}; expected a file or folder.` }
    if (file !== contentDir && !file.startsWith(`${contentDir}/`)) {
      return { fault: `${path} is not in ${contentDir}; expected an article, a folder or a data file of it.` }
    }
    wanted.push(articleFolder(file, contentDir) ?? file)
  }
  return { includes: (file) => wanted.some((path) => file === path || file.startsWith(`${path}/`)) }
}

/** The folder of an article, for any file in it. */
function articleFolder(file: string, contentDir: string): string | undefined {
  const [kind, year, slug, inside] = file.slice(contentDir.length + 1).split('/')
  return kind === 'articles' && inside ? `${contentDir}/${kind}/${year}/${slug}` : undefined
}
