/** One change of a file: a range of its bytes, what stands there, and what is to stand there instead. */
export interface Edit {
  /** In bytes. */
  start: number
  /** What the edit found there. */
  found: Buffer
  put: Buffer
}

/** The bytes after an edit, or undefined where something else stands than the edit found: nothing is then written. */
export function edited(bytes: Buffer, { start, found, put }: Edit): Buffer | undefined {
  const end = start + found.length
  if (start < 0 || end > bytes.length || !bytes.subarray(start, end).equals(found)) return undefined
  return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(end)])
}

/** What takes an edit back. */
export function inverse({ start, found, put }: Edit): Edit {
  return { start, found: put, put: found }
}
