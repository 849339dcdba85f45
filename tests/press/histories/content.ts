import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import type { FrontMatter } from '../../../lib/content/schema/article'
import { publicationFolder, publicationNow } from '../../publication'
import { sentence, words } from './words'

/** An article as its file has it. */
export interface WrittenArticle {
  slug: string
  /** Relative to the content folder, as all files here. */
  file: string
  fields: Partial<FrontMatter> & Pick<FrontMatter, 'headline' | 'authors' | 'published' | 'status'>
  body: string
  /** True of articles that nothing in the gazette itself leads to: they may vanish, and nothing else need change. */
  isMade: boolean
}

const articleFile = /^articles\/\d{4}\/([^/]+)\/article\.mdx$/

/** Heroes of the gazette, which stand in for one another. */
const heroes = [
  '2008/a-harbour-in-examplia',
  '2020/the-lamp-part-one-rock',
  '2020/the-lamp-part-two-oil',
  '2022/in-praise-of-slow-ferries',
  '2022/the-tall-crane',
  '2024/who-mends-the-lighthouse',
  '2025/the-long-quay',
].map((folder) => `articles/${folder}/hero.jpg`)

/** A content folder that changes: the gazette of the tests, and short articles beside its own. */
export class Content {
  /** The moment it is printed for. */
  now = publicationNow
  readonly #base: ReadonlyMap<string, Buffer>
  /** What files held before, the last change last, as long as going back to it leads nowhere unsound. */
  #earlier: { file: string; text: string }[] = []

  /** @param folder relative to the repository @param articles how many there are in all */
  constructor(
    readonly folder: string,
    articles: number,
  ) {
    cpSync(publicationFolder, folder, { recursive: true })
    const made = articles - this.articles().length
    for (let number = 0; number < made; number++) this.add(number, made)
    this.#earlier = []
    this.#base = new Map(this.files().map((file) => [file, this.bytes(file)]))
  }

  /** Goes back to what there was at first; what is still the same is not written. */
  reset(): void {
    this.now = publicationNow
    for (const file of this.files()) if (!this.#base.has(file)) this.#remove(file)
    const there = new Set(this.files())
    for (const [file, bytes] of this.#base) {
      if (!there.has(file) || !this.bytes(file).equals(bytes)) this.writeBytes(file, bytes)
    }
    this.#earlier = []
  }

  files(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(this.folder.length + 1))
      .sort()
  }

  /** Data files of a kind: `authors`, `sections`, `topics`, `series`. */
  data(kind: string): string[] {
    return this.files().filter((file) => file.startsWith(`${kind}/`))
  }

  read<T = Record<string, unknown>>(file: string): T {
    return parse(this.text(file))
  }

  change<T = Record<string, unknown>>(file: string, change: (data: T) => void): void {
    const data = this.read<T>(file)
    change(data)
    this.write(file, yaml(data))
  }

  articles(): WrittenArticle[] {
    return this.files().flatMap((file) => {
      const slug = articleFile.exec(file)?.[1]
      if (slug === undefined) return []
      const [, fields = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(this.text(file)) ?? []
      return { slug, file, fields: parse(fields), body, isMade: /^(?:letter|note)-/.test(slug) }
    })
  }

  changeArticle({ file, fields, body }: WrittenArticle): void {
    this.write(file, `---\n${yaml(fields)}---\n${body}`)
  }

  /** Says something else below a recording, in the file that holds its captions. */
  caption(number: number): void {
    const [file] = this.files().filter((name) => name.endsWith('.vtt'))
    if (file === undefined) throw new Error('The gazette has no captions.')
    this.write(file, `WEBVTT\n\n00:00.000 --> 00:02.000\n[${sentence(number, 'without sound')}]\n`)
  }

  /** Says another figure in the last cell of a data file. */
  count(number: number): void {
    const files = this.files().filter((name) => name.endsWith('.csv'))
    const file = files.find((name) => /,\d+\s*$/.test(this.text(name)))
    if (file === undefined) throw new Error('The gazette counts nothing.')
    this.write(file, this.text(file).replace(/,\d+(\s*)$/, `,${1 + (number % 90)}$1`))
  }

  /** A short article of a number, which says when it is published among so many. */
  add(number: number, among: number, name = 'letter'): void {
    const slug = `${name}-${number}-${words(number, '-')}`
    const older = this.articles().filter(({ isMade, fields }) => isMade && fields.status === 'ready')
    const linked = number % 3 === 0 ? older[(number * 7) % (older.length || 1)] : undefined
    const published = momentOf(number, among)
    const mentions = linked && linked.fields.published < published ? linked.slug : undefined
    const hero = number % 8 === 4 ? heroes[number % heroes.length] : undefined
    const file = `articles/${published.slice(0, 4)}/${slug}/article.mdx`
    if (hero) this.writeBytes(join(dirname(file), 'hero.jpg'), this.bytes(hero))
    const fields = {
      headline: sentence(number, '').slice(0, -1),
      dek: `This is number ${number}. ${sentence(number + 1, 'again')}`,
      kind: ['news', 'opinion', 'analysis'][number % 3],
      section: ['coast', 'inland', 'ideas'][number % 3],
      topics: topics.filter((_, i) => ((number + 3) >> i) % 2 === 1),
      authors: [authors[number % 3]],
      published,
      status: number % 12 === 11 ? 'draft' : 'ready',
      ...(hero ? { hero: heroFields(number) } : {}),
      ...(mentions ? { related: [mentions] } : {}),
    }
    const text = [
      sentence(number + 2, 'at last'),
      sentence(number + 3, 'in the rain'),
      sentence(number + 5, 'as before'),
    ]
    this.write(file, `---\n${yaml(fields)}---\n\n${text.join('\n\n')}\n`)
  }

  /** Gives an article a hero with the bytes of another; none is encoded that was not encoded before. */
  giveHero(article: WrittenArticle, number: number): void {
    const bytes = this.#base.get(heroes[number % heroes.length] ?? '')
    if (!bytes) throw new Error('The gazette has lost a hero.')
    this.writeBytes(join(dirname(article.file), 'hero.jpg'), bytes)
    article.fields.hero ??= heroFields(number)
    this.changeArticle(article)
  }

  remove({ file }: WrittenArticle): void {
    for (const each of this.files()) if (dirname(each) === dirname(file)) this.#remove(each)
    this.forget()
  }

  /** True when another file names the article. */
  isNamed({ slug, file }: WrittenArticle): boolean {
    return this.files().some(
      (each) => each !== file && /\.(?:mdx|yaml)$/.test(each) && this.text(each).includes(slug),
    )
  }

  text(file: string): string {
    return this.bytes(file).toString()
  }

  bytes(file: string): Buffer {
    return readFileSync(join(this.folder, file))
  }

  write(file: string, text: string): void {
    if (existsSync(join(this.folder, file))) this.#earlier.push({ file, text: this.text(file) })
    this.writeBytes(file, Buffer.from(text))
  }

  writeBytes(file: string, bytes: Buffer): void {
    mkdirSync(join(this.folder, dirname(file)), { recursive: true })
    writeFileSync(join(this.folder, file), bytes)
  }

  touch(file: string, moment: Date): void {
    utimesSync(join(this.folder, file), moment, moment)
  }

  /** Goes back in one file, by some changes. */
  restore(steps: number): void {
    const back = this.#earlier.at(-1 - (steps % (this.#earlier.length || 1)))
    if (!back) return
    this.writeBytes(back.file, Buffer.from(back.text))
  }

  /** From here on nobody goes back: an earlier text may name what is no longer there. */
  forget(): void {
    this.#earlier = []
  }

  #remove(file: string): void {
    rmSync(join(this.folder, file))
    for (let folder = dirname(file); basename(dirname(folder)) !== '.'; folder = dirname(folder)) {
      if (readdirSync(join(this.folder, folder)).length > 0) break
      rmSync(join(this.folder, folder), { recursive: true })
    }
  }
}

const topics = ['lighthouses', 'harbours', 'bridges', 'maps', 'northmark', 'ferries']
const authors = ['staff', 'coast-desk', 'ada-example']

/** Most are spread over years; the last of them stand on either side of the moment they are first printed for. */
function momentOf(number: number, among: number): string {
  const isLate = number >= among - 6
  const day = isLate
    ? Date.UTC(2026, 2 + (number - among + 6), 1)
    : Date.UTC(2009, 0, 1) + (number / among) * 5_900 * 86_400_000
  return `${new Date(day).toISOString().slice(0, 10)}T${String(number % 24).padStart(2, '0')}:00:00Z`
}

function heroFields(number: number) {
  return {
    file: 'hero.jpg',
    alt: `A drawing of the ${words(number, ' ')} beside the sea.`,
    caption: sentence(number, 'in a drawing'),
    credit: 'The Gazette',
    licence: 'CC BY 4.0',
  }
}

function yaml(data: unknown): string {
  return stringify(data, { lineWidth: 0 })
}
