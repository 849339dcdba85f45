import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder } from '../lib/content/cache-folder'
import { type KeptFile, type KeptPart, type Made, made } from './made'
import { isPacked, type Packed, pack, packedEndings, packingOf, unpack } from './packing'

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
    const isText = isPacked(file, bytes.length)
    const object = this.#nameOf(bytes, isText ? packingOf(file) : '')
    const packed =
      (await this.#sizesOf(object, bytes, isText)) ??
      this.#keep(object, bytes, isText ? await pack(file, bytes) : undefined)
    return { file, object, size: bytes.length, packed }
  }

  /** Keeps something that is no file of the site. */
  putPart(content: string): KeptPart {
    const bytes = Buffer.from(content)
    const object = this.#nameOf(bytes)
    if (!this.#bytesOf(object)?.equals(bytes)) this.#write(object, bytes)
    return { object, size: bytes.length }
  }

  /** What was kept as a part. */
  read({ object }: KeptPart): string {
    const bytes = this.#bytesOf(object)
    if (bytes && this.#nameOf(bytes) === object) return bytes.toString()
    throw new Error(`${join(this.root, object)} was lost or changed during the build. Build again.`)
  }

  /** Whether all of something lies in the store, by its size. */
  has({ object, size, packed = [] }: KeptPart & Partial<Pick<KeptFile, 'packed'>>): boolean {
    const isThere = (name: string, length: number) =>
      statSync(join(this.root, name), { throwIfNoEntry: false })?.size === length
    return (
      isThere(object, size) && packed.every((length, i) => isThere(`${object}${packedEndings[i]}`, length))
    )
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

  #nameOf(bytes: Buffer, packing = ''): string {
    const hash = createHash('sha256').update(packing).update(bytes).digest('hex')
    return `objects/${hash.slice(0, 2)}/${hash.slice(2, 40)}`
  }

  /** The sizes of the compressed forms of what the store has; undefined unless all of it is there, byte by byte. */
  async #sizesOf(object: string, bytes: Buffer, isText: boolean): Promise<number[] | undefined> {
    if (!this.#bytesOf(object)?.equals(bytes)) return undefined
    const forms = (isText ? packedEndings : []).map((ending) => this.#bytesOf(`${object}${ending}`))
    const isWhole = forms.map(
      async (form, i) => form && (await unpack(form, packedEndings[i]))?.equals(bytes),
    )
    if (!(await Promise.all(isWhole)).every(Boolean)) return undefined
    return forms.flatMap((form) => form?.length ?? [])
  }

  #keep(object: string, bytes: Buffer, forms: Packed | undefined): number[] {
    // The object comes last: where it is, its compressed forms are.
    for (const ending of packedEndings) if (forms) this.#write(`${object}${ending}`, forms[ending])
    this.#write(object, bytes)
    return forms ? packedEndings.map((ending) => forms[ending].length) : []
  }

  #bytesOf(object: string): Buffer | undefined {
    try {
      return readFileSync(join(this.root, object))
    } catch {
      // What cannot be read is made again.
      return undefined
    }
  }

  #write(name: string, bytes: Buffer): void {
    const path = join(this.root, name)
    const draft = `${path}.${randomBytes(4).toString('hex')}.draft`
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, bytes)
    renameSync(draft, path)
  }
}
