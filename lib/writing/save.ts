import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { readText } from '../content/text-file'
import { digestOf } from './blocks'
import { type Edit, edited, inverse } from './edit'
import { journalOf, keepJournal, noted } from './journal'

/** What became of an edit; `changed`: the file is another than the writer saw, and was left as it is. */
export type Outcome = 'written' | 'changed' | 'nothing'

/** The bytes of a file that holds a text. Throws what keeps it from being read. */
export function bytesOf(file: string): Buffer {
  const path = join(/*turbopackIgnore: true*/ process.cwd(), file)
  const { fault } = readText(path)
  if (fault) throw new Error(`${file}: ${fault.message}`)
  return readFileSync(path)
}

/**
 * Makes an edit of a file, if the file is still what the writer saw.
 * @param file relative to the repository
 * @param digest of what the writer saw
 */
export function writeEdit(file: string, digest: string, edit: Edit): Outcome {
  const after = put(file, digest, edit)
  if (after === undefined) return 'changed'
  keepJournal(file, noted(journalOf(file), { ...edit, before: digest, after }))
  return 'written'
}

/** Takes the last edit back; `changed` where somebody else has written since. */
export function undo(file: string): Outcome {
  const { entries, done } = journalOf(file)
  const last = entries[done - 1]
  if (!last) return 'nothing'
  if (put(file, last.after, inverse(last)) === undefined) return 'changed'
  keepJournal(file, { entries, done: done - 1 })
  return 'written'
}

/** Makes once more what was taken back. */
export function redo(file: string): Outcome {
  const { entries, done } = journalOf(file)
  const next = entries[done]
  if (!next) return 'nothing'
  if (put(file, next.before, next) === undefined) return 'changed'
  keepJournal(file, { entries, done: done + 1 })
  return 'written'
}

/** The digest of what was written, whole or not at all. */
function put(file: string, digest: string, edit: Edit): string | undefined {
  const bytes = bytesOf(file)
  const after = digestOf(bytes) === digest ? edited(bytes, edit) : undefined
  if (!after) return undefined
  writeFileAtomic(join(/*turbopackIgnore: true*/ process.cwd(), file), after)
  return digestOf(after)
}
