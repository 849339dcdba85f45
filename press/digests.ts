import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { identityOf, isSettled } from './identity'

const kept = z.record(z.string(), z.tuple([z.string(), z.string()]))

/** The digests of files, remembered by the identity of each: gigabytes of images are read once, not at every start. */
export class Digests {
  readonly #root: string
  readonly #file: string
  readonly #before: ReadonlyMap<string, [identity: string, digest: string]>
  readonly #now = new Map<string, [identity: string, digest: string]>()
  #isNew = false

  private constructor(root: string) {
    this.#root = root
    this.#file = join(root, '.cache/digests.json')
    this.#before = new Map(Object.entries(remembered(this.#file)))
  }

  static open(root: string): Digests {
    return new Digests(root)
  }

  /** The digest of a file; of one that is none, what is said of it. */
  of(path: string): string {
    const place = join(this.#root, path)
    const stats = statSync(place, { bigint: true, throwIfNoEntry: false })
    if (!stats?.isFile()) return 'no file'
    const identity = identityOf(stats)
    const [known, before] = this.#before.get(path) ?? []
    const isKnown = known === identity && before !== undefined
    const digest = isKnown ? before : digestOf(place)
    if (!isSettled(stats)) return digest
    this.#now.set(path, [identity, digest])
    this.#isNew ||= !isKnown
    return digest
  }

  /** Keeps what was found out, for the next start. */
  save(): void {
    if (!this.#isNew) return
    mkdirSync(dirname(this.#file), { recursive: true })
    writeFileSync(`${this.#file}.${process.pid}`, JSON.stringify(Object.fromEntries(this.#now)))
    renameSync(`${this.#file}.${process.pid}`, this.#file)
  }
}

/** What was kept; what cannot be read is found out again. */
function remembered(file: string): z.infer<typeof kept> {
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64url')
}
