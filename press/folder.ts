import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Named, namedIn } from './named'
import { refuseIfAny } from './refuse'

/** The folder that a print grows in. It knows every file in it, and what their texts name. */
export class Folder {
  readonly #files = new Set<string>()
  readonly #named = {
    renditions: new Set<string>(),
    cards: new Set<string>(),
    media: new Set<string>(),
    recordings: new Set<string>(),
    frames: new Set<string>(),
  } satisfies Record<keyof Named, Set<string>>

  /** @param siteUrl where the site is published, without a closing slash */
  constructor(
    readonly path: string,
    readonly siteUrl: string,
  ) {}

  /** Every file, in the same order every time. */
  get files(): string[] {
    return [...this.#files].sort()
  }

  /** What the texts name. */
  get named(): Record<keyof Named, ReadonlySet<string>> {
    return this.#named
  }

  has(file: string): boolean {
    return this.#files.has(file)
  }

  /** Takes a name for a file that somebody else writes. Two things of one name are refused: one would be lost. */
  claim(file: string): string {
    if (this.#files.has(file)) refuseIfAny([clash(file)])
    this.#files.add(file)
    return join(this.path, file)
  }

  /** Remembers what a text names. */
  note(named: Named): void {
    for (const kind of ['renditions', 'cards', 'media', 'recordings', 'frames'] as const) {
      for (const name of named[kind]) this.#named[kind].add(name)
    }
  }

  async write(file: string, text: string): Promise<void> {
    const path = this.claim(file)
    this.note(namedIn(text, this.siteUrl))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }

  async copy(file: string, from: string): Promise<void> {
    const path = this.claim(file)
    await mkdir(dirname(path), { recursive: true })
    await copyFile(from, path)
  }
}

function clash(file: string) {
  return {
    ...{ code: 'clash', file, line: 1, column: 1 },
    message: 'two things would be printed into this file, and one of them be lost',
    hint: 'Give one of them another address; a file of public/ may need another name',
  }
}
