import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { articleAddress } from '../address'
import { isInstant } from '../instants'
import { Mistake } from '../mistake'
import type { Publication } from '../publication'
import type { Source } from '../source'
import { factsOf } from './draft'
import { relinkIn, renameIn } from './mentions'
import { momentFrom } from './moment'
import type { Move } from './relink'
import { type Rewriting, Rewritings } from './rewritings'
import type { Splice } from './splice'
import { refuseAddress, refuseSlug } from './taken'
import { appendTo, frontMatterOf, replaceIn, textOf, textsOf, type Yaml } from './yaml'

/** What an article is to be called from now on; what is absent stays. */
export interface NewName {
  slug?: string | undefined
  /** A day, a day and a time, or an instant. */
  date?: string | undefined
}

/** A renaming that is not done yet. */
export interface Renaming {
  folder: Move
  address: Move
  /** Whether readers may know the old address, so that it has to lead on. */
  wasPublic: boolean
  rewritings: Rewriting[]
  /** Files that name the old address where it cannot be rewritten. */
  left: string[]
}

/**
 * Plans a new slug, a new date or both for an article, and the change of every mention of it. Works on articles
 * that have faults too, as new drafts do; throws a Mistake where the new name cannot be.
 *
 * @param folder of the article, relative to the repository
 * @param now decides whether the old address was public
 */
export function planRename(publication: Publication, folder: string, name: NewName, now: Date): Renaming {
  const { timeZone, url } = factsOf(publication)
  const own = frontMatterOf(sourceOf(publication, folder))
  const old = { slug: basename(folder), published: publishedOf(own) }
  const published = name.date ? momentFrom(name.date, timeZone) : old.published
  const slug = name.slug ?? old.slug
  const year = name.date ? published.slice(0, 4) : basename(dirname(folder))
  const target = join(dirname(dirname(folder)), year, slug)
  const address = {
    from: articleAddress(old, timeZone),
    to: articleAddress({ slug, published }, timeZone),
  }
  if (slug === old.slug && published === old.published) {
    throw new Mistake(`${folder} has that name already; expected another --slug or --date.`)
  }
  if (slug !== old.slug) refuseSlug(publication, slug, year)
  if (target !== folder && existsSync(target)) throw new Mistake(`${target} exists; expected no such folder.`)
  refuseAddress(publication, address.to, own.source.file)

  const wasPublic = textOf(own, 'status') !== 'draft' && Date.parse(old.published) <= now.getTime()
  const files = new Rewritings()
  if (published !== old.published) {
    files.add(own.source, `published: ${published}`, replaceIn(own, 'published', old.published, published))
  }
  if (wasPublic && address.from !== address.to) {
    files.add(own.source, `formerly: ${address.from}`, remember(own, address))
  }
  if (slug !== old.slug) renameIn(publication, { from: old.slug, to: slug }, files)
  const left = address.from === address.to ? [] : relinkIn(publication, address, url, files)
  return { folder: { from: folder, to: target }, address, wasPublic, rewritings: files.all(), left }
}

function sourceOf({ articles }: Publication, folder: string): Source {
  const read = articles.find(({ source }) => dirname(source.file) === folder)
  if (!read) throw new Mistake(`There is no article in ${folder}; expected one.`)
  return read.source
}

function publishedOf(yaml: Yaml): string {
  const published = textOf(yaml, 'published')
  if (published !== undefined && isInstant(published)) return published
  throw new Mistake(
    `${yaml.source.file} has no moment in "published"; expected one. npm run check says more.`,
  )
}

/** Keeps the old address. Going back to a former one takes that off the list: it must not lead to itself. */
function remember(own: Yaml, { from, to }: Move): Splice[] {
  const former = textsOf(own, 'formerly')
  const back = former.find((path) => `${path.replace(/\/$/, '')}/` === to)
  if (back !== undefined) return replaceIn(own, 'formerly', back, from)
  return former.includes(from) ? [] : appendTo(own, 'formerly', from)
}
