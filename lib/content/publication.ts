import { lstatSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { contentFiles } from './content-files'
import type { Problem } from './problem'
import { type ReadArticle, readArticle, unreadArticle } from './read/article'
import { type ReadCard, readCard } from './read/card'
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
import { type SealedSource, sealedSource } from './schema/source'
import { type OwnWords, ownWords } from './schema/words'
import { isSameMark, isSettled, type Mark, markOf } from './seen'
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
  /** Its own style sheet, `theme.css`, which comes after that of the software; empty: none. */
  styles: string
  authors: ReadonlyMap<string, Author>
  sections: ReadonlyMap<string, Section>
  topics: ReadonlyMap<string, Topic>
  series: ReadonlyMap<string, Series>
  /** What sources say, kept to hold quotations to it. */
  sources: ReadonlyMap<string, SealedSource>
  /** Former addresses that no article names as its own. */
  redirects: readonly WrittenRedirect[]
  /** The ids there are files for, sound or not: a fault in one file is no reason to doubt its mention in another. */
  ids: Record<'authors' | 'sections' | 'topics' | 'series' | 'sources', ReadonlySet<string>>
  /** Every article file, in the order of its path. */
  articles: readonly ReadArticle[]
  /** Every file of a standing page. */
  pages: readonly ReadPage[]
  /** Every context card. */
  cards: readonly ReadCard[]
  /** Where the fields of each data file stand, by its path. */
  places: ReadonlyMap<string, Place>
  /** What is wrong with the files beside the articles; each article carries its own. */
  dataProblems: readonly Problem[]
}

const last = new Map<string, Publication>()

/**
 * Reads a content folder (relative to the repository) whole: one pass over the disk, no parse of bodies. As long as
 * nothing in it changes, the publication is the very same one.
 */
export function readPublication(contentDir: string): Publication {
  const publication = readAnew(contentDir)
  const before = last.get(contentDir)
  if (before && isSame(before, publication)) return before
  last.set(contentDir, publication)
  return publication
}

/** Whether two readings found the same values, each the very same, and the same to say of the folder. */
function isSame(a: Publication, b: Publication): boolean {
  const same = <T>(one: Iterable<T>, other: Iterable<T>) => {
    const [all, others] = [[...one], [...other]]
    return all.length === others.length && all.every((value, i) => value === others[i])
  }
  const sources = ({ places }: Publication) => [...places.values()].map(({ source }) => source)
  return (
    same(a.articles, b.articles) &&
    same(a.pages, b.pages) &&
    same(a.cards, b.cards) &&
    same(sources(a), sources(b)) &&
    JSON.stringify(a.dataProblems) === JSON.stringify(b.dataProblems)
  )
}

function readAnew(contentDir: string): Publication {
  const { files, problems } = contentFiles(contentDir)
  const list = (pattern: RegExp) =>
    files.filter((file) => pattern.test(file)).map((file) => `${contentDir}/${file}`)
  const places = new Map<string, Place>()
  const one = <T extends z.ZodType>(file: string, schema: T, what: string): z.infer<T> | undefined => {
    const found = readOr(
      file,
      (source) => ({ source, read: readData({ source, schema, what }) }),
      ({ problem }) => {
        problems.push(problem)
      },
    )
    if (!found) return undefined
    const { source, read } = found
    places.set(file, { source, offsetOf: read.offsetOf })
    problems.push(...read.problems)
    return read.value
  }
  const ids = {
    authors: new Set<string>(),
    sections: new Set<string>(),
    topics: new Set<string>(),
    series: new Set<string>(),
    sources: new Set<string>(),
  }
  const many = <T extends z.ZodType>(kind: keyof typeof ids, schema: T, what: string) => {
    const byId = new Map<string, z.infer<T> & { id: string }>()
    for (const file of list(new RegExp(`^${kind}/[^/]+\\.yaml$`))) {
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
  const themeFile = `${contentDir}/theme.css`
  const has = (file: string) => files.includes(file.slice(contentDir.length + 1))
  const siteFacts = has(siteFile) ? one(siteFile, site, 'the site') : missingSite(siteFile, problems)
  const language = siteFacts?.language ?? undetermined
  const articles = list(/^articles\/.*\/article\.mdx$/).map((file) =>
    readOr(
      file,
      (source) => readArticle(source, language),
      (error) => unreadArticle(error, language),
      language,
    ),
  )
  const pages = list(/^pages\//).map((file) =>
    readOr(
      file,
      readPage,
      ({ problem }): ReadPage => ({ source: new Source(file, ''), page: undefined, problems: [problem] }),
    ),
  )
  const cards = list(/^context\//).map((file) =>
    readOr(
      file,
      (source) => readCard(source, language),
      ({ problem }): ReadCard => ({ ...readCard(new Source(file, ''), language), problems: [problem] }),
      language,
    ),
  )
  return {
    contentDir,
    site: siteFacts,
    houseStyle: has(styleFile) ? one(styleFile, houseStyle, 'the house style') : undefined,
    words: has(wordsFile) ? (one(wordsFile, ownWords, 'the words') ?? {}) : {},
    styles: has(themeFile) ? textIn(themeFile, places, problems) : '',
    authors: new Map(
      Array.from(many('authors', author, 'an author'), ([id, one]) => [
        id,
        { ...one, folder: `${contentDir}/authors` },
      ]),
    ),
    sections: many('sections', section, 'a section'),
    topics: many('topics', topic, 'a topic'),
    series: many('series', series, 'a series'),
    sources: many('sources', sealedSource, 'a source'),
    redirects: has(redirectsFile) ? (one(redirectsFile, redirects, 'the redirects') ?? []) : [],
    ids,
    articles,
    pages,
    cards,
    places,
    dataProblems: problems,
  }
}

/** The text of a file that holds no fields. */
function textIn(file: string, places: Map<string, Place>, problems: Problem[]): string {
  const source = readOr(
    file,
    (source): Source | undefined => source,
    ({ problem }) => {
      problems.push(problem)
      return undefined
    },
  )
  if (!source) return ''
  places.set(file, { source, offsetOf: () => 0 })
  return source.text
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
  read: (source: Source) => T,
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

const memory = new Map<string, { mark: Mark; digest: string; context: string; value: unknown }>()

/**
 * What a file was read to, kept until the file changes: in development a visit reads only what was edited, and what is
 * still the same text stays the same value.
 * @param context what the reading depends on beside the file
 */
function cached<T>(file: string, read: (source: Source) => T, context: string): T {
  const moment = Date.now()
  const stats = lstatSync(inRepository(file), { throwIfNoEntry: false })
  const kept = memory.get(file)
  const known = kept?.context === context ? kept : undefined
  if (known && stats && isSameMark(known.mark, stats)) return known.value as T
  memory.delete(file)
  const source = Source.read(file)
  const { digest } = source
  const value = known?.digest === digest ? (known.value as T) : read(source)
  // Of what changed a moment ago nothing is sure but its text.
  const mark = stats && isSettled(markOf(stats), moment) ? markOf(stats) : unsettled
  memory.set(file, { mark, digest, context, value })
  return value
}

/** The mark of no file. */
const unsettled: Mark = { ino: -1, size: -1, mtimeMs: -1, ctimeMs: -1 }

function inRepository(path: string): string {
  return join(/*turbopackIgnore: true*/ process.cwd(), path)
}
