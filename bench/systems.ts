import { cp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Content, type Layout } from './content'
import { type Cost, Failed, measureBuild } from './measure'
import { type Seed, syntheticArticle } from './synthetic'
import { type Amount, type Found, foundIn, writtenSince } from './written'

/** A system that prints the publication, in a folder where `npm run build` does so. */
export interface System {
  /** As the table calls it. */
  name: string
  home: string
  layout: Layout
  env: Record<string, string>
  /** The folders it prints into. */
  out: readonly string[]
  /** What it keeps from build to build. */
  cache: readonly string[]
  /** What lies in the cache before a clean build: the folder of each that has something. */
  prepared?: Record<string, string>
}

/** What a build cost, and what was written by it. */
export interface Measured extends Cost {
  written: Amount
}

/** Builds a system again and again while its publication changes. */
export class Bench {
  readonly content: Content
  #printed: Found[] = []

  constructor(
    readonly system: System,
    private readonly seed: Seed,
    heroes: string,
  ) {
    this.content = new Content(system.home, system.layout, seed, heroes)
  }

  /** As if nothing had ever been printed here. */
  async forget(): Promise<void> {
    const { home, out, cache, prepared = {} } = this.system
    for (const folder of [...out, ...cache]) await rm(join(home, folder), { recursive: true, force: true })
    for (const [folder, from] of Object.entries(prepared))
      await cp(join(home, from), join(home, folder), { recursive: true, preserveTimestamps: true })
    this.#printed = []
  }

  /** @param proof a word of an article that its page must show after */
  async build(proof: { number: number; word: string }): Promise<Measured> {
    const cost = await measureBuild(this.system.home, this.system.env)
    await this.#prove(proof)
    const before = this.#printed
    this.#printed = await this.printed()
    return { ...cost, written: writtenSince(before, this.#printed) }
  }

  /** A build that did not print what was written is quick for nothing. */
  async #prove({ number, word }: { number: number; word: string }): Promise<void> {
    const [out = ''] = this.system.out
    const file = join(out, syntheticArticle(number, this.seed).address, 'index.html')
    const page = await readFile(join(this.system.home, file), 'utf8').catch(() => '')
    if (!page.includes(word)) throw new Failed(`${file} does not show the word ${word}`)
  }

  /** What lies in the folders it prints into. */
  printed(): Promise<Found[]> {
    return foundIn(this.system.out.map((folder) => join(this.system.home, folder)))
  }
}
