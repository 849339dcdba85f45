import type { Publication } from '../content/publication'
import type { Article, ReadArticle } from '../content/read/article'
import { frontMatterRange } from '../content/read/front-matter'
import { readYaml } from '../content/read/syntax'
import { frontMatter, type Hero, hero } from '../content/schema/article'

type Fields = Record<string, unknown>
type House = Pick<Publication, 'site' | 'sections'>

/** What each file held when it was last sound: where it is no more, the page stays what it was. */
const sound = new Map<string, Article>()

/** What was made of a reading, so that the same stays the same. */
const made = new WeakMap<ReadArticle, Article | undefined>()

/**
 * For the page that a writer sees: an article whose fields are not all sound, with what is sound of them, and with
 * stand-ins for what must be there. Undefined where there are no fields to read.
 */
export function unfinished(read: ReadArticle, house: House, now: Date): Article | undefined {
  const { article, source } = read
  if (article) {
    sound.set(source.file, article)
    return article
  }
  if (!made.has(read)) made.set(read, standIn(read, house, now))
  return made.get(read)
}

function standIn(read: ReadArticle, house: House, now: Date): Article | undefined {
  const fields = fieldsOf(read)
  if (!fields) return undefined
  const { file } = read.source
  const [folder, slug] = [file.slice(0, file.lastIndexOf('/')), read.id.slice(read.id.indexOf('/') + 1)]
  const before = sound.get(file)
  const values = { ...blank(slug, house, now), ...before, ...soundOf(fields) }
  const said = (name: 'headline' | 'dek') => (typeof fields[name] === 'string' ? fields[name] : values[name])
  return {
    ...values,
    ...{ headline: said('headline'), dek: said('dek'), hero: heroOf(fields.hero) },
    language: values.language ?? house.site?.language ?? 'en',
    ...{ id: read.id, slug, folder, file },
  }
}

function fieldsOf({ source }: ReadArticle): Fields | undefined {
  const range = frontMatterRange(source)
  const { document, faults } = range ? readYaml(source.text.slice(...range)) : {}
  if (!document || !faults || faults.length > 0) return undefined
  const fields: unknown = document.toJS()
  return isFields(fields) ? fields : undefined
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What must be there, of an article that says nothing of itself. */
function blank(slug: string, { site, sections }: House, now: Date) {
  const words = slug.replaceAll('-', ' ')
  const [section] = sections.keys()
  return {
    headline: words.charAt(0).toUpperCase() + words.slice(1),
    dek: '',
    kind: Object.keys(site?.kinds ?? {})[0] ?? 'news',
    section: section ?? '',
    ...{ topics: [], authors: [], sources: [], related: [], formerly: [], corrections: [] },
    published: now.toISOString(),
    status: 'draft' as const,
    language: undefined,
  }
}

/** The fields that are what the schema says. */
function soundOf(fields: Fields): Partial<Article> {
  const found = Object.entries(frontMatter.shape).flatMap(([name, schema]) => {
    const { data } = fields[name] === undefined ? {} : schema.safeParse(fields[name])
    return data === undefined ? [] : [[name, data]]
  })
  return Object.fromEntries(found)
}

/** A hero is shown once its file is named; its words may be missing yet. */
function heroOf(written: unknown): Hero | undefined {
  if (!isFields(written) || !hero.shape.file.safeParse(written.file).success) return undefined
  const said = (name: keyof Hero) => {
    const { data } = hero.shape[name].safeParse(written[name])
    return data ?? ''
  }
  const focus = hero.shape.focus.safeParse(written.focus).data
  return {
    ...{ file: String(written.file), alt: said('alt'), caption: said('caption') },
    ...{ credit: said('credit'), licence: said('licence') },
    ...(focus ? { focus } : {}),
  }
}
