import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syntheticHero } from './hero'
import { type Lists, type Seed, type SyntheticArticle, syntheticArticle, syntheticLists } from './synthetic'

/** Where a system wants what it prints. Paths are from its folder. */
export interface Layout {
  articleFile(article: SyntheticArticle): string
  heroFile(article: SyntheticArticle): string
  /** The files of authors, sections and topics, by path. */
  listFiles(lists: Lists): Record<string, string>
}

/** A made-up publication in the folder of one system. */
export class Content {
  constructor(
    private readonly home: string,
    private readonly layout: Layout,
    private readonly seed: Seed,
    /** Where heroes lie that were made before, for every system the same ones. */
    private readonly heroes: string,
  ) {}

  /** Writes all that the publication begins with. */
  async write(): Promise<void> {
    await this.writeLists(syntheticLists())
    for (let number = 0; number < this.seed.count; number += 1) {
      await this.writeText(number)
      await this.writeHero(number)
    }
  }

  async writeLists(lists: Lists): Promise<void> {
    for (const [file, text] of Object.entries(this.layout.listFiles(lists))) await put(this.#at(file), text)
  }

  /** @param change makes other text of it */
  async writeText(number: number, change: (text: string) => string = (text) => text): Promise<void> {
    const article = syntheticArticle(number, this.seed)
    await put(this.#at(this.layout.articleFile(article)), change(article.text))
  }

  async writeHero(number: number): Promise<void> {
    if (!this.seed.images) return
    const own = this.#at(this.layout.heroFile(syntheticArticle(number, this.seed)))
    await mkdir(dirname(own), { recursive: true })
    await copyFile(join(this.heroes, `${number}.jpg`), own)
  }

  async removeArticle(number: number): Promise<void> {
    const article = syntheticArticle(number, this.seed)
    await rm(this.#at(this.layout.heroFile(article)), { force: true })
    await rm(dirname(this.#at(this.layout.articleFile(article))), { recursive: true, force: true })
  }

  #at(file: string): string {
    return join(this.home, file)
  }
}

/** Makes the heroes of a publication. */
export async function makeHeroes(folder: string, { count }: Seed, step: () => void): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let number = 0; number < count; number += 1) {
    await writeFile(join(folder, `${number}.jpg`), await syntheticHero(number))
    step()
  }
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
