import { basename, dirname } from 'node:path'
import { isSlug, slugFor, slugRule } from '../content/names'
import type { Problem } from '../content/problem'
import type { Publication } from '../content/publication'
import { show } from '../content/read/faults'
import type { Source } from '../content/source'

/** Names of folders and files that make addresses must be such as addresses are made of. */
export function checkNames({ articles, pages, cards, places, contentDir }: Publication): Problem[] {
  const inFolders = [...places].filter(([file]) => dirname(file) !== contentDir)
  return [
    ...articles.flatMap(({ source }) => fault(source, 'folder', basename(dirname(source.file)), '')),
    ...[...pages, ...cards].flatMap(({ source }) => ofFile(source, '.mdx')),
    ...inFolders.flatMap(([, { source }]) => ofFile(source, /\.ya?ml$/.exec(source.file)?.[0] ?? '')),
  ]
}

function ofFile(source: Source, ending: string): Problem[] {
  return fault(source, 'file', basename(source.file, ending), ending)
}

function fault(source: Source, what: 'file' | 'folder', name: string, ending: string): Problem[] {
  if (isSlug(name)) return []
  const meant = slugFor(name)
  return [
    source.problem(0, {
      code: 'name-plain',
      message: `the ${what} is named ${show(`${name}${ending}`)}; expected ${slugRule}, since its name is part of an address`,
      hint: meant ? `Rename it to ${meant}${ending}.` : 'Give it a name in Latin letters.',
    }),
  ]
}
