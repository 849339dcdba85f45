import { constants, copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type KeptFile, type Made, oneMade } from './made'
import type { Named } from './named'
import { packedEndings } from './packing'
import { refuseIfAny } from './refuse'
import type { Store } from './store'

/**
 * The folder that a print grows in. It knows every file in it, and what their texts name. What the store has is not
 * copied: the file is another name for it.
 */
export class Folder {
  readonly #files = new Set<string>()
  readonly #folders = new Set<string>()
  readonly #named: Record<keyof Named, Set<string>> = {
    renditions: new Set(),
    cards: new Set(),
    media: new Set(),
    recordings: new Set(),
    frames: new Set(),
  }

  /** @param siteUrl where the site is published, without a closing slash */
  constructor(
    readonly path: string,
    readonly siteUrl: string,
    readonly store: Store,
  ) {}

  /** Every file, in the same order every time, without the compressed forms beside them. */
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

  /** Takes what was made before. Returns false, and takes nothing, when the store has lost some of it. */
  take({ files, named, parts }: Made): boolean {
    for (const { file } of files) this.#claim(file)
    const hasParts = Object.values(parts).every((part) => this.store.has(part))
    if (!hasParts || !files.every((kept) => this.#place(kept))) {
      for (const kept of files) this.#remove(kept)
      return false
    }
    for (const kind of ['renditions', 'cards', 'media', 'recordings', 'frames'] as const) {
      for (const name of named[kind]) this.#named[kind].add(name)
    }
    return true
  }

  /** Writes a text. Returns what the store has of it. */
  async write(file: string, content: string | Buffer): Promise<Made> {
    const made = oneMade(await this.store.put(file, content), content, this.siteUrl)
    if (!this.take(made)) throw new Error(`${file} vanished while it was printed.`)
    return made
  }

  /** Puts a file in place that lies in the cache under a name that says what it holds. Returns false where it does not. */
  link(file: string, from: string): boolean {
    this.#claim(file)
    const isThere = this.#join(file, from)
    if (!isThere) this.#files.delete(file)
    return isThere
  }

  /** Copies a file that somebody may change. */
  copy(file: string, from: string): void {
    this.#claim(file)
    copyFileSync(from, this.#pathOf(file), constants.COPYFILE_FICLONE)
  }

  /** Two things of one name are refused: one would be lost. */
  #claim(file: string): void {
    if (this.#files.has(file)) refuseIfAny([clash(file)])
    this.#files.add(file)
  }

  #place(kept: KeptFile): boolean {
    // A size that differs is the work of somebody who wrote into the store, or of a machine that failed.
    if (!this.store.has(kept)) return false
    const endings = kept.packed.length > 0 ? ['', ...packedEndings] : ['']
    const from = join(this.store.root, kept.object)
    return endings.every((ending) => this.#join(`${kept.file}${ending}`, `${from}${ending}`))
  }

  #join(file: string, from: string): boolean {
    const path = this.#pathOf(file)
    try {
      linkSync(from, path)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'ENOENT') return false
      // On another disk, or where a file may have one name only.
      if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK' && code !== 'ENOTSUP') throw error
      copyFileSync(from, path, constants.COPYFILE_FICLONE)
    }
    return true
  }

  #remove({ file }: KeptFile): void {
    this.#files.delete(file)
    for (const ending of ['', ...packedEndings]) rmSync(join(this.path, `${file}${ending}`), { force: true })
  }

  #pathOf(file: string): string {
    const path = resolve(this.path, file)
    const folder = dirname(path)
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true })
    this.#folders.add(folder)
    return path
  }
}

function clash(file: string) {
  return {
    ...{ code: 'clash', file, line: 1, column: 1 },
    message: 'two things would be printed into this file, and one of them be lost',
    hint: 'Give one of them another address; a file of public/ may need another name',
  }
}
