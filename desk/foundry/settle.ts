import { readTables, slices, startsOf, type Tables, table, writeTables } from './sfnt'

/**
 * A variable font in which what nobody sees vary stands still: its kerning, and the outlines and widths of some
 * glyphs. All of these are taken from a cut of the same letters at one place of the axes.
 * @param variable both as TrueType
 * @param still the same glyphs in the same order
 * @param glyphs those to stand still, by number
 */
export function settle(variable: Buffer, still: Buffer, glyphs: ReadonlySet<number>): Buffer {
  const to = readTables(variable)
  const from = readTables(still)
  if (!table(to, 'cmap').equals(table(from, 'cmap')) || count(to) !== count(from)) {
    throw new Error('The two cuts do not hold the same glyphs.')
  }
  // Kerning, and the classes it goes by.
  for (const tag of ['GPOS', 'GDEF']) {
    to.delete(tag)
    const theirs = from.get(tag)
    if (theirs) to.set(tag, theirs)
  }

  const pick = <T>(ours: readonly T[], theirs: readonly T[]) =>
    ours.map((value, glyph) => (glyphs.has(glyph) ? (theirs[glyph] ?? value) : value))
  setOutlines(to, pick(outlines(to), outlines(from)))
  setMetrics(to, pick(metrics(to), metrics(from)))
  const moving = variations(to)
  setVariations(
    to,
    moving.map((bytes, glyph) => (glyphs.has(glyph) ? Buffer.alloc(0) : bytes)),
  )
  // Widths once more, for speed alone; they can also be had from the variations, which are right.
  to.delete('HVAR')
  return writeTables(to)
}

const count = (tables: Tables) => table(tables, 'maxp').readUInt16BE(4)
const numbers = (length: number, read: (i: number) => number) => Array.from({ length }, (_, i) => read(i))

/** In `head`: whether `loca` counts in bytes, or in pairs of them. */
const locaFormat = 50

function outlines(tables: Tables): Buffer[] {
  const loca = table(tables, 'loca')
  const isLong = table(tables, 'head').readInt16BE(locaFormat) === 1
  const start = (i: number) => (isLong ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2)
  return slices(table(tables, 'glyf'), numbers(count(tables) + 1, start))
}

function setOutlines(tables: Tables, parts: readonly Buffer[]): void {
  const head = Buffer.from(table(tables, 'head'))
  head.writeInt16BE(1, locaFormat)
  tables.set('head', head)
  tables.set('glyf', Buffer.concat(parts))
  tables.set('loca', startsOf(parts))
}

/** In `hhea`: how many glyphs have a width of their own; those after are as wide as the last of them. */
const widthCount = 34

/** Each glyph's width and left side bearing, as `hmtx` has them. */
function metrics(tables: Tables): Buffer[] {
  const hmtx = table(tables, 'hmtx')
  const own = table(tables, 'hhea').readUInt16BE(widthCount)
  return numbers(count(tables), (i) => i).map((i) => {
    if (i < own) return hmtx.subarray(i * 4, i * 4 + 4)
    const bearing = own * 4 + (i - own) * 2
    return Buffer.concat([hmtx.subarray(own * 4 - 4, own * 4 - 2), hmtx.subarray(bearing, bearing + 2)])
  })
}

function setMetrics(tables: Tables, parts: readonly Buffer[]): void {
  const hhea = Buffer.from(table(tables, 'hhea'))
  hhea.writeUInt16BE(parts.length, widthCount)
  tables.set('hhea', hhea)
  tables.set('hmtx', Buffer.concat(parts))
}

/** The fixed beginning of `gvar`. */
const gvarHead = 20

/** What moves in each glyph, as `gvar` has it; nothing at all in a glyph that stands still. */
function variations(tables: Tables): Buffer[] {
  const gvar = table(tables, 'gvar')
  const isLong = (gvar.readUInt16BE(14) & 1) === 1
  const data = gvar.readUInt32BE(16)
  const start = (i: number) =>
    data + (isLong ? gvar.readUInt32BE(gvarHead + i * 4) : gvar.readUInt16BE(gvarHead + i * 2) * 2)
  return slices(gvar, numbers(count(tables) + 1, start))
}

function setVariations(tables: Tables, parts: readonly Buffer[]): void {
  const gvar = table(tables, 'gvar')
  const shared = gvar.readUInt32BE(8)
  const sharedLength = gvar.readUInt16BE(6) * gvar.readUInt16BE(4) * 2
  const starts = startsOf(parts)
  const head = Buffer.from(gvar.subarray(0, gvarHead))
  head.writeUInt32BE(gvarHead + starts.length, 8)
  head.writeUInt16BE(1, 14)
  head.writeUInt32BE(gvarHead + starts.length + sharedLength, 16)
  tables.set('gvar', Buffer.concat([head, starts, gvar.subarray(shared, shared + sharedLength), ...parts]))
}
