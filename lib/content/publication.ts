import { lstatSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { contentFiles } from './content-files'
import type { Problem } from './problem'
import { type ReadArticle, readArticle, unreadArticle } from './read/article'
import { type ReadData, readData } from './read/data'
import { type ReadPage, readPage } from './read/page'
import { type HouseStyle, houseStyle } from './schema/house-style'
import { undetermined } from './schema/language'
import {
  type Author,
  author,
  redirects,
  type Section,
  type Series,
  type SiteFacts,
  section,
  series,
  site,
  type Topic,
  topic,
  type WrittenRedirect,
} from './schema/site'
import { type OwnWords, ownWords } from './schema/words'
import { Source, Unreadable } from './source'

/** A data file and the way to its fields. */
export interface Place {
  source: Source
  offsetOf: ReadData<unknown>['offsetOf']
}

/** Everything in the content folder, ready or not, sound or not. Readers see it only through `visibleAt`. */
export interface Publication {
  contentDir: string
  site: SiteFacts | undefined
  /** What the house says of spelling and words, by language; absent: nothing. */
  houseStyle: HouseStyle | undefined
  /** What the publication says otherwise than the files of the languages do, by language. */
  words: OwnWords
  authors: ReadonlyMap<string, Author>
  sections: ReadonlyMap<string, Section>
  topics: ReadonlyMap<string, Topic>
  series: ReadonlyMap<string, Series>
  /** Former addresses that no article names as its own. */
  redirects: readonly WrittenRedirect[]
  /** The ids there are files for, sound or not: a fault in one file is no reason to doubt its mention in another. */
  ids: Record<'authors' | 'sections' | 'topics' | 'series', ReadonlySet<string>>
  /** Every article file, in the order of its path. */
  articles: readonly ReadArticle[]
  /** Every file of a standing page. */
  pages: readonly ReadPage[]
  /** Where the fields of each data file stand, by its path. */
  places: ReadonlyMap<string, Place>
  /** What is wrong with the files beside the articles; each article carries its own. */
  dataProblems: readonly Problem[]
}

/**
 * Reads a content folder (relative to the repository) whole: one pass over the disk, no parse of bodies.
 */
export function readPublication(contentDir: string): Publication {
  const { files, problems } = contentFiles(contentDir)
  const list = (pattern: RegExp) =>
    files.filter((file) => pattern.test(file)).map((file) => `${contentDir}/${file}`)
  const places = new Map<string, Place>()
  const one = <T extends z.ZodType>(file: string, schema: T, what: string): z.infer<T> | undefined => {
    const source = readOr(file, Source.read, ({ problem }) => {
      problems.push(problem)
    })
    if (!source) return undefined
    const read = readData({ source, schema, what })
    places.set(file, { source, offsetOf: read.offsetOf })
    problems.push(...read.problems)
    return read.value
  }
  const ids = {
    authors: new Set<string>(),
    sections: new Set<string>(),
    topics: new Set<string>(),
    series: new Set<string>(),
  }
  const many = <T extends z.ZodType>(kind: keyof typeof ids, schema: T, what: string) => {
    const byId = new Map<string, z.infer<T> & { id: string }>()
    for (const file of list(new RegExp(`^${kind}/.*\\.yaml$`))) {
      const value = one(file, schema, what)
      const id = basename(file, '.yaml')
      ids[kind].add(id)
      if (value) byId.set(id, { ...value, id })
    }
    return byId
  }
  const siteFile = `${contentDir}/site.yaml`
  const wordsFile = `${contentDir}/words.yaml`
  const styleFile = `${contentDir}/house-style.yaml`
  const redirectsFile = `${contentDir}/redirects.yaml`
  const has = (file: string) => files.includes(file.slice(contentDir.length + 1))
  const siteFacts = has(siteFile) ? one(siteFile, site, 'the site') : missingSite(siteFile, problems)
  const language = siteFacts?.language ?? undetermined
  const articles = list(/^articles\/.*\/article\.mdx$/).map((file) =>
    readOr(
      file,
      (path) => readArticle(Source.read(path), language),
      (error) => unreadArticle(error, language),
      language,
    ),
  )
  const pages = list(/^pages\//).map((file) =>
    readOr(
      file,
      (path) => readPage(Source.read(path)),
      ({ problem }): ReadPage => ({ source: new Source(file, ''), page: undefined, problems: [problem] }),
    ),
  )
  return {
    contentDir,
    site: siteFacts,
    houseStyle: has(styleFile) ? one(styleFile, houseStyle, 'the house style') : undefined,
    words: has(wordsFile) ? (one(wordsFile, ownWords, 'the words') ?? {}) : {},
    authors: new Map(
      Array.from(many('authors', author, 'an author'), ([id, one]) => [
        id,
        { ...one, folder: `${contentDir}/authors` },
      ]),
    ),
    sections: many('sections', section, 'a section'),
    topics: many('topics', topic, 'a topic'),
    series: many('series', series, 'a series'),
    redirects: has(redirectsFile) ? (one(redirectsFile, redirects, 'the redirects') ?? []) : [],
    ids,
    articles,
    pages,
    places,
    dataProblems: problems,
  }
}

function missingSite(file: string, problems: Problem[]): undefined {
  problems.push(
    new Source(file, '').problem(0, {
      code: 'file-missing',
      message: 'the file is not there; expected the facts of the publication',
      hint: 'Copy content/site.yaml and change its values.',
    }),
  )
}

/** What a file was read to, or what stands for it when it cannot be read: the others are read all the same. */
function readOr<T, U>(
  file: string,
  read: (file: string) => T,
  unread: (error: Unreadable) => U,
  context = '',
): T | U {
  try {
    return cached(file, read, context)
  } catch (error) {
    if (error instanceof Unreadable) return unread(error)
    throw error
  }
}

const memory = new Map<string, { stamp: string; value: unknown }>()

/**
 * What a file was read to, kept until the file changes: in development a visit reads only what was edited.
 * @param context what the reading depends on beside the file
 */
function cached<T>(file: string, read: (file: string) => T, context: string): T {
  const stats = lstatSync(inRepository(file), { throwIfNoEntry: false })
  const stamp = `${stats?.mtimeMs}:${stats?.ctimeMs}:${stats?.size}:${context}`
  const known = memory.get(file)
  if (known?.stamp === stamp) return known.value as T
  const value = read(file)
  memory.set(file, { stamp, value })
  return value
}

function inRepository(path: string): string {
  return join(/*turbopackIgnore: true*/ process.cwd(), path)
}
