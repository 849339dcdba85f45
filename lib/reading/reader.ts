import { createHash } from 'node:crypto'
import { printable } from '../content/characters'
import { sharedMemory } from '../content/memory'
import type { Publication } from '../content/publication'
import type { ReadArticle } from '../content/read/article'
import type { ReadPage } from '../content/read/page'
import { undetermined } from '../content/schema/language'
import type { Source } from '../content/source'
import { type Facts, facts, noFacts } from './facts'
import { learnArticle, learnPage } from './learn'

/** What is learned from the text of a file, an article's or a standing page's. @param file relative to the repository */
export type FactsOf = (file: string) => Facts

type Texts = Pick<Publication, 'articles' | 'pages' | 'houseStyle' | 'site'>

/** The last facts of each file, for as long as the process lives: a preview looks at a new publication on every visit. */
const known = new Map<string, { key: string; facts: Facts }>()

/**
 * Reads the texts of a publication. Each is parsed once for everybody, here and in any other process: what was learned
 * of it is remembered under its name, its digest and all else that it depends on.
 */
export class Reader {
  readonly #context: string
  readonly #language: string
  #files: ReadonlyMap<string, () => Facts> | undefined

  constructor(private readonly texts: Texts) {
    this.#language = texts.site?.language ?? undetermined
    this.#context = createHash('sha1')
      .update(JSON.stringify([texts.houseStyle ?? null, this.#language]))
      .digest('base64url')
  }

  ofArticle(read: ReadArticle): Facts {
    return this.#remembered(read, () => learnArticle(read, this.#language, this.texts.houseStyle))
  }

  ofPage(read: ReadPage): Facts {
    return this.#remembered(read, () => learnPage(read, this.#language, this.texts.houseStyle))
  }

  of(file: string): Facts {
    this.#files ??= new Map([
      ...this.texts.articles.map((read) => [read.source.file, () => this.ofArticle(read)] as const),
      ...this.texts.pages.map((read) => [read.source.file, () => this.ofPage(read)] as const),
    ])
    const learn = this.#files.get(file)
    if (!learn) throw new Error(`${file} is no text of this publication.`)
    return learn()
  }

  #remembered({ source }: ReadArticle | ReadPage, learn: () => Facts): Facts {
    const { file, digest } = source
    const key = `facts ${file} ${digest} ${this.#context}`
    const last = known.get(file)
    if (last?.key === key) return last.facts
    const found = sharedMemory().recall(key, facts) ?? keptUnlessLost(key, source, learn)
    known.set(file, { key, facts: found })
    return found
  }
}

/** A text on which the rules give up is a problem of its own: all other files are told of all the same. */
function keptUnlessLost(key: string, source: Source, learn: () => Facts): Facts {
  try {
    return sharedMemory().keep(key, learn())
  } catch (error) {
    const why = error instanceof RangeError ? 'it is nested too deep' : printable(String(error))
    const lost = source.problem(0, {
      code: 'file-bounds',
      message: `the text cannot be judged, since ${why}; expected one that can be read to its end`,
      hint: 'Take out what was written last, and tell whoever keeps the program.',
    })
    return { ...noFacts, problems: [lost] }
  }
}
