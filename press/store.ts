import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder } from '../lib/content/cache-folder'
import { type KeptFile, type Made, made } from './made'
import { isPacked, pack, packedEndings, packing } from './packing'

const day = 86_400_000

/**
 * What was printed before: objects by their content, each compressed once, and for everything that made some a record by
 * its key. Every file comes into place whole, under a name that says what is in it, so that builds may share a store,
 * and one that was killed has harmed nothing.
 */
export class Store {
  constructor(readonly root = cacheFolder()) {}

  /** Keeps what a file of the site holds. */
  async put(file: string, content: string | Buffer): Promise<KeptFile> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const packed = isPacked(file, bytes.length)
    const object = this.#nameOf(bytes, packed)
    if (!this.#has(object, bytes.length)) {
      // The object comes last: where it is, its compressed forms are.
      if (packed) {
        const forms = await pack(bytes)
        for (const ending of packedEndings) this.#write(`${object}${ending}`, forms[ending])
      }
      this.#write(object, bytes)
    }
    return { file, object, size: bytes.length, packed }
  }

  /** Keeps something that is no file of the site. Returns its object. */
  putPart(content: string): string {
    const bytes = Buffer.from(content)
    const object = this.#nameOf(bytes, false)
    if (!this.#has(object, bytes.length)) this.#write(object, bytes)
    return object
  }

  read(object: string): string {
    return readFileSync(join(this.root, object), 'utf8')
  }

  /** What was made for a key, if the store says so; its objects may be gone. */
  recall(key: string): Made | undefined {
    const path = this.#recordOf(key)
    try {
      const found = made.parse(JSON.parse(readFileSync(path, 'utf8')))
      // What is asked for lives on; said once a day, since every word to the disk costs.
      if (Date.now() - statSync(path).mtimeMs > day) utimesSync(path, new Date(), new Date())
      return found
    } catch {
      // A record that cannot be read is as good as none.
      return undefined
    }
  }

  keep(key: string, record: Made): void {
    this.#write(this.#path(this.#recordOf(key)), Buffer.from(JSON.stringify(record)))
  }

  #path(absolute: string): string {
    return absolute.slice(this.root.length + 1)
  }

  #recordOf(key: string): string {
    return join(this.root, 'records', key.slice(0, 2), `${key.slice(2)}.json`)
  }

  #nameOf(bytes: Buffer, packed: boolean): string {
    const hash = createHash('sha256')
      .update(packed ? packing.join() : '')
      .update(bytes)
      .digest('hex')
    return `objects/${hash.slice(0, 2)}/${hash.slice(2, 40)}`
  }

  #has(object: string, size: number): boolean {
    return statSync(join(this.root, object), { throwIfNoEntry: false })?.size === size
  }

  #write(name: string, bytes: Buffer): void {
    const path = join(this.root, name)
    const draft = `${path}.${randomBytes(4).toString('hex')}.draft`
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, bytes)
    renameSync(draft, path)
  }
}
