import { createHash } from 'node:crypto'
import { sharedMemory } from '../content/memory'
import type { Publication } from '../content/publication'
import type { ReadArticle } from '../content/read/article'
import type { ReadPage } from '../content/read/page'
import { type Facts, facts } from './facts'
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
    this.#language = texts.site?.language ?? 'en'
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

  #remembered({ source: { file, digest } }: ReadArticle | ReadPage, learn: () => Facts): Facts {
    const key = `facts ${file} ${digest} ${this.#context}`
    const last = known.get(file)
    if (last?.key === key) return last.facts
    const found = sharedMemory().recall(key, facts) ?? sharedMemory().keep(key, learn())
    known.set(file, { key, facts: found })
    return found
  }
}
