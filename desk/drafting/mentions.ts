import type { Publication } from '../../lib/content/publication'
import { type Move, relink } from './relink'
import type { Rewritings } from './rewritings'
import { dataOf, frontMatterOf, replaceIn, type Yaml } from './yaml'

/** Every place where one article names another by its slug. */
export function renameIn(
  { articles, places, contentDir }: Publication,
  { from, to }: Move,
  files: Rewritings,
) {
  const rename = (yaml: Yaml, field: string) =>
    files.add(yaml.source, `${field}: ${from} is now ${to}`, replaceIn(yaml, field, from, to))
  for (const { source } of articles) {
    if (!source.text.includes(from)) continue
    const yaml = frontMatterOf(source)
    for (const field of ['related', 'translationOf']) rename(yaml, field)
  }
  for (const [file, { source }] of places) {
    if (file.startsWith(`${contentDir}/series/`)) rename(dataOf(source), 'parts')
    if (file === `${contentDir}/site.yaml`) rename(dataOf(source), 'lead')
  }
}

/** Every link in a body. Answers the files that could not be rewritten. */
export function relinkIn(
  { articles, pages }: Publication,
  move: Move,
  siteUrl: string,
  files: Rewritings,
): string[] {
  return [...articles, ...pages].flatMap(({ source }) => {
    const splices = relink(source, move, siteUrl)
    const count = splices?.length ?? 0
    files.add(source, `${count} ${count === 1 ? 'link leads' : 'links lead'} to ${move.to}`, splices ?? [])
    return splices ? [] : source.file
  })
}
