import type { Publication } from '../content/publication'
import { frontMatterRange } from '../content/read/front-matter'
import { Source } from '../content/source'
import { type Block, type Written, writtenOf } from './blocks'
import { orderOf } from './form'
import { journalOf } from './journal'
import { beginning, editOf } from './operations'
import type { Asked } from './request'
import { bytesOf, type Outcome, redo, undo, writeEdit } from './save'
import { type Path, setField, type Value } from './yaml'

/** A file as a page that writes it knows it. */
export interface Open {
  file: string
  digest: string
  blocks: readonly Pick<Block, 'kind' | 'lines' | 'text'>[]
  /** How much could be taken back, and made once more. */
  undo: number
  redo: number
}

/** What became of what a page asked for. `at`: the first line of the block to go on with. */
export interface Answer {
  outcome: Outcome
  open: Open
  at?: number
}

/** The texts that may be written: those of the publication, by their exact names, and no other path. */
export function isOurs({ articles, pages }: Pick<Publication, 'articles' | 'pages'>, file: string): boolean {
  return [...articles, ...pages].some(({ source }) => source.file === file)
}

export function openFile(file: string): Open {
  const { digest, blocks } = writtenOf(file, bytesOf(file))
  const { entries, done } = journalOf(file)
  const shown = blocks.map(({ kind, lines, text }) => ({ kind, lines, text: text.replace(/\r\n|\r/g, '\n') }))
  return { file, digest, blocks: shown, undo: done, redo: entries.length - done }
}

/** Does what was asked to the file as it is now, if that is what the page has shown. */
export function answer({ file, digest, block, operation }: Asked): Answer {
  if (operation.do === 'undo' || operation.do === 'redo') {
    const before = journalOf(file)
    const { do: way } = operation
    const outcome = way === 'undo' ? undo(file) : redo(file)
    const edit = before.entries[way === 'undo' ? before.done - 1 : before.done]
    return answered(file, outcome, edit && { start: edit.start, from: 'first' })
  }
  const written = writtenOf(file, bytesOf(file))
  if (written.digest !== digest) return answered(file, 'changed')
  if (operation.do === 'field') return answered(file, writeField(written, { file, ...operation }))
  const edit =
    operation.do === 'begin' ? beginning(written, operation.text) : editOf(written, block, operation)
  if (!edit) return answered(file, 'nothing')
  const start = edit.start + (operation.do === 'up' ? 0 : edit.put.length)
  return answered(file, writeEdit(file, digest, edit), {
    start,
    from: operation.do === 'up' ? 'first' : 'last',
  })
}

/** A field of the front matter; where YAML is written in a way that only its writer understands, nothing is done. */
function writeField(
  { bytes, digest }: Written,
  { file, path, value }: { file: string; path: Path; value?: Value | undefined },
): Outcome {
  const source = new Source(file, bytes.toString('utf8'))
  const range = frontMatterRange(source)
  const text = source.text.slice(...(range ?? [0, 0]))
  const splice = range && setField(text, path, { value, order: orderOf(path) })
  if (!splice) return 'nothing'
  const head = bytes.length - Buffer.byteLength(source.text)
  const start = head + Buffer.byteLength(source.text.slice(0, range[0] + splice.start))
  const found = Buffer.from(text.slice(splice.start, splice.end))
  return writeEdit(file, digest, { start, found, put: Buffer.from(splice.text) })
}

type Place = { start: number; from: 'first' | 'last' }

function answered(file: string, outcome: Outcome, place?: Place): Answer {
  const open = openFile(file)
  const at = place && outcome === 'written' ? lineAt(writtenOf(file, bytesOf(file)), place) : undefined
  return { outcome, open, ...(at === undefined ? {} : { at }) }
}

/** The first line of the first block that ends behind a place, or of the last that begins before it. */
function lineAt({ blocks }: Written, { start, from }: Place): number | undefined {
  const found =
    from === 'first' ? blocks.find(({ end }) => end > start) : blocks.findLast((block) => block.start < start)
  return (found ?? blocks.at(-1))?.lines[0]
}
