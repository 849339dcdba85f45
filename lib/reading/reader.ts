import { createHash } from 'node:crypto'
import { z } from 'zod'
import { printable } from '../content/characters'
import { sharedMemory } from '../content/memory'
import type { Problem } from '../content/problem'
import type { Publication } from '../content/publication'
import type { ReadArticle } from '../content/read/article'
import type { ReadCard } from '../content/read/card'
import type { ReadPage } from '../content/read/page'
import { undetermined } from '../content/schema/language'
import { Changed, type Source } from '../content/source'
import { type Facts, facts, noFacts } from './facts'
import { type Learned, learnArticle, learnCard, learnPage } from './learn'
import { type Finder, finderOf, type Mention, mentions } from './mentions'
import { type Passage, passages } from './passages'
import { hasTerms, storeTerms, termsBy } from './term-store'
import { type Terms, unpack } from './terms'

/** What is learned from the text of a file, an article's or a standing page's. @param file relative to the repository */
export type FactsOf = (file: string) => Facts

/** What pages that show other texts know of one. */
export interface Told {
  facts: Facts
  /** What likens it to others: most pages never ask. */
  terms: () => Terms
}

/** Of a text that nobody has read yet. */
export const nothingTold: Told = { facts: noFacts, terms: () => unpack('') }

type Texts = Pick<Publication, 'articles' | 'pages' | 'cards' | 'houseStyle' | 'site'>

/** A file with a text. */
type ReadText = ReadArticle | ReadPage | ReadCard

/** The last facts of each file, for as long as the process lives: a preview looks at a new publication on every visit. */
const known = new Map<string, { key: string; facts: Facts }>()

/** Texts that a preview learns anew for pages that only mention them: more, and the page would keep its reader waiting. */
const mostInPassing = 50

/**
 * Reads the texts of a publication. Each is parsed once for everybody, here and in any other process: what was learned
 * of it is remembered under its name, its digest and all else that it depends on.
 */
export class Reader {
  readonly #context: string
  readonly #language: string
  #byFile: ReadonlyMap<string, ReadText> | undefined
  #inPassing = 0
  #passedOver = 0
  readonly #finders = new Map<string, { find: Finder; names: string }>()

  constructor(private readonly texts: Texts) {
    this.#language = texts.site?.language ?? undetermined
    this.#context = createHash('sha1')
      .update(JSON.stringify([texts.houseStyle ?? null, this.#language]))
      .digest('base64url')
  }

  /** The facts of an article or a standing page. */
  ofText(read: ReadText): Facts {
    return this.#known(read) ?? this.#learned(read).facts
  }

  /** @param file relative to the repository */
  of(file: string): Facts {
    return this.ofText(this.#read(file))
  }

  /** The text itself, front matter and body. */
  textOf(file: string): string {
    return this.#read(file).source.text
  }

  /** Names a text and all that is learned of it. */
  nameOf(file: string): string {
    return this.#keyOf(this.#read(file))
  }

  /** What a page shows that tells of other texts than its own. */
  ofOther(file: string): Told {
    const read = this.#read(file)
    return { facts: this.ofText(read), terms: () => this.#terms(read) }
  }

  /** The first mention of each thing that has a context card in an article, in the order of its text. */
  mentionsIn(file: string): readonly Mention[] {
    return this.mentionsOf(this.#read(file))
  }

  /** The same of a text that need not be one of the publication yet. */
  mentionsOf(read: ReadText): readonly Mention[] {
    if (this.texts.cards.length === 0 || !('article' in read)) return []
    const { find, names } = this.#finderFor(read.article?.language ?? this.#language)
    const key = `${this.#keyOf(read)} ${names}`
    return (
      sharedMemory().recall('mentions', key, mentions) ??
      sharedMemory().keep('mentions', key, find(this.#passages(read)))
    )
  }

  /**
   * The same for a page that shows other texts than its own, and cannot wait for thousands to be parsed: beyond the
   * first few, what nobody has learned yet is passed over.
   */
  inPassing(file: string): Told {
    const read = this.#read(file)
    const facts = this.#known(read)
    if (facts && (hasTerms(this.#keyOf(read)) || this.#packed(read) !== undefined)) return this.ofOther(file)
    if (this.#inPassing < mostInPassing) {
      this.#inPassing += 1
      return this.ofOther(file)
    }
    this.#passedOver += 1
    return { ...nothingTold, ...(facts ? { facts } : {}) }
  }

  /** Writes the terms of all texts down where the next process finds them at once. */
  storeTerms(files: readonly string[]): void {
    storeTerms(files.map((file) => this.#keyOf(this.#read(file))))
  }

  /** False once a text was passed over. */
  get isWhole(): boolean {
    return this.#passedOver === 0
  }

  #read(file: string): ReadText {
    const { articles, pages, cards } = this.texts
    this.#byFile ??= new Map([...articles, ...pages, ...cards].map((read) => [read.source.file, read]))
    const read = this.#byFile.get(file)
    if (!read) throw new Error(`${file} is no text of this publication.`)
    return read
  }

  #keyOf({ source: { file, digest } }: ReadText): string {
    return `${file} ${digest} ${this.#context}`
  }

  #known(read: ReadText): Facts | undefined {
    const { file } = read.source
    const key = this.#keyOf(read)
    const last = known.get(file)
    if (last?.key === key) return last.facts
    const found = sharedMemory().recall('facts', key, facts)
    if (found) known.set(file, { key, facts: found })
    return found
  }

  #terms(read: ReadText): Terms {
    return termsBy(this.#keyOf(read), () => this.#packed(read) ?? this.#learned(read).terms)
  }

  #finderFor(language: string) {
    const things = this.texts.cards.flatMap(({ card }) => card ?? [])
    const known = this.#finders.get(language) ?? {
      find: finderOf(things, language),
      names: createHash('sha1')
        .update(JSON.stringify(things.map(({ id, name, aliases }) => [id, name, aliases])))
        .digest('base64url'),
    }
    this.#finders.set(language, known)
    return known
  }

  #passages(read: ReadText): readonly Passage[] {
    return sharedMemory().recall('passages', this.#keyOf(read), passages) ?? this.#learned(read).passages
  }

  #packed(read: ReadText): string | undefined {
    return sharedMemory().recall('terms', this.#keyOf(read), z.string())
  }

  /** A text on which the rules give up is a problem of its own: all other files are told of all the same. */
  #learned(read: ReadText): Learned {
    const key = this.#keyOf(read)
    try {
      const learned = this.#learn(read)
      sharedMemory().keep('facts', key, learned.facts)
      sharedMemory().keep('terms', key, learned.terms)
      // A publication without cards looks for nothing.
      if (this.texts.cards.length > 0) sharedMemory().keep('passages', key, learned.passages)
      known.set(read.source.file, { key, facts: learned.facts })
      return learned
    } catch (error) {
      if (error instanceof Changed) throw error
      const lost = { facts: { ...noFacts, problems: [lostIn(read.source, error)] }, terms: '', passages: [] }
      known.set(read.source.file, { key, facts: lost.facts })
      return lost
    }
  }

  #learn(read: ReadText): Learned {
    const { houseStyle } = this.texts
    if ('card' in read) return learnCard(read, this.#language, houseStyle)
    return 'page' in read
      ? learnPage(read, this.#language, houseStyle)
      : learnArticle(read, this.#language, houseStyle)
  }
}

function lostIn(source: Source, error: unknown): Problem {
  const why = error instanceof RangeError ? 'it is nested too deep' : printable(String(error))
  return source.problem(0, {
    code: 'file-bounds',
    message: `the text cannot be judged, since ${why}; expected one that can be read to its end`,
    hint: 'Take out what was written last, and tell whoever keeps the program.',
  })
}
