/** The tables of a font file, by their four letters. */
export type Tables = Map<string, Buffer>

/** Takes an uncompressed TrueType file apart. */
export function readTables(font: Buffer): Tables {
  const tables: Tables = new Map()
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
    const start = font.readUInt32BE(entry + 8)
    const bytes = font.subarray(start, start + font.readUInt32BE(entry + 12))
    tables.set(font.toString('latin1', entry, entry + 4), bytes)
  }
  return tables
}

/** Puts a TrueType file together. Its checksums are left to whoever compresses it, who makes them anew. */
export function writeTables(tables: Tables): Buffer {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const head = Buffer.alloc(12 + entries.length * 16)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(entries.length, 4)
  const parts: Buffer[] = [head]
  let start = head.length
  for (const [i, [tag, bytes]] of entries.entries()) {
    const entry = 12 + i * 16
    head.write(tag, entry, 'latin1')
    head.writeUInt32BE(start, entry + 8)
    head.writeUInt32BE(bytes.length, entry + 12)
    const padding = Buffer.alloc(-bytes.length & 3)
    parts.push(bytes, padding)
    start += bytes.length + padding.length
  }
  return Buffer.concat(parts)
}

/** A table every font of ours has. */
export function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag)
  if (!found) throw new Error(`The font has no table ${tag}.`)
  return found
}

/** What stands one after the other in a table, given where each begins and the last ends. */
export function slices(bytes: Buffer, starts: readonly number[]): Buffer[] {
  return starts.slice(0, -1).map((start, i) => bytes.subarray(start, starts[i + 1]))
}

/** Where each of some parts begins, and the last ends, in units of 32 bits. */
export function startsOf(parts: readonly Buffer[]): Buffer {
  const starts = Buffer.alloc((parts.length + 1) * 4)
  let at = 0
  for (const [i, { length }] of parts.entries()) {
    at += length
    starts.writeUInt32BE(at, (i + 1) * 4)
  }
  return starts
}
