import type { Block, Written } from './blocks'
import type { Edit } from './edit'

/** What a writer does to a block. Each is one edit of one range. Texts have any line ends. */
export type Operation =
  | { do: 'replace'; text: string }
  | { do: 'before' | 'after'; text: string }
  | { do: 'remove' | 'up' | 'down' | 'join' }
  /** In letters (UTF-16) of the text of the block, its line ends counted as one each. */
  | { do: 'split'; at: number }

/** The edit that does it; undefined where there is nothing to do it with, or nothing would change. */
export function editOf(written: Written, index: number, operation: Operation): Edit | undefined {
  const block = written.blocks[index]
  if (!block) return undefined
  const [start, end, text] = rangeOf(written, index, block, operation) ?? [0, 0, '']
  const found = written.bytes.subarray(start, end)
  const put = Buffer.from(text)
  return put.equals(found) ? undefined : { start, found, put }
}

type Range = [start: number, end: number, text: string]

function rangeOf(written: Written, index: number, block: Block, operation: Operation): Range | undefined {
  const { blocks, lineEnd } = written
  const [before, after] = [blocks[index - 1], blocks[index + 1]]
  switch (operation.do) {
    case 'replace': {
      if (plain(operation.text) === plain(block.text)) return undefined
      const text = inLines(operation.text, lineEnd)
      return text === '' ? removed(written, index) : [block.start, block.end, text]
    }
    case 'before':
    case 'after':
      return inserted(written, index, { ...operation, text: inLines(operation.text, lineEnd) })
    case 'remove':
      return removed(written, index)
    case 'up':
      return before && swapped(written, index - 1)
    case 'down':
      return after && swapped(written, index)
    case 'join':
      return before?.kind === block.kind && joined.has(block.kind)
        ? [before.end, block.start, between(before, block, lineEnd)]
        : undefined
    case 'split':
      return split(block, operation.at, lineEnd)
  }
}

/** The body of an article that has none yet is written at the end of its file. */
export function beginning({ bytes, blocks, lineEnd }: Written, typed: string): Edit | undefined {
  const text = inLines(typed, lineEnd)
  if (blocks.length > 0 || text === '') return undefined
  const kept = bytes.toString('utf8').replace(/\s+$/, '')
  const start = Buffer.byteLength(kept)
  return { start, found: bytes.subarray(start), put: Buffer.from(`${lineEnd}${lineEnd}${text}${lineEnd}`) }
}

/** A text with the line ends of the file, and without empty lines around it. */
function inLines(text: string, lineEnd: string): string {
  return plain(text)
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '')
    .replaceAll('\n', lineEnd)
}

/** With the line ends of editors. */
const plain = (text: string) => text.replace(/\r\n|\r/g, '\n')

/** Whether an empty line, or nothing at all, stands between a block and the next. */
function isApart({ bytes, blocks }: Written, index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (!block || !next) return true
  const gap = bytes.subarray(block.end, next.start).toString('utf8')
  return (gap.match(/\r\n|\n|\r/g) ?? []).length > 1
}

/** A line end where two that were apart would come to touch. */
const mended = (written: Written, index: number) => (isApart(written, index) ? '' : written.lineEnd)

function inserted(
  written: Written,
  index: number,
  { do: where, text }: { do: 'before' | 'after'; text: string },
): Range | undefined {
  const block = written.blocks[index]
  if (!block || text === '') return undefined
  const gap = written.lineEnd.repeat(2)
  if (where === 'after') return [block.end, block.end, gap + text + mended(written, index)]
  return [block.start, block.start, mended(written, index - 1) + text + gap]
}

function removed(written: Written, index: number): Range | undefined {
  const { blocks } = written
  const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]]
  if (!block) return undefined
  if (after) return [block.start, after.start, mended(written, index - 1)]
  return [before?.end ?? block.start, block.end, '']
}

/** A block and the next change places; what stands between them stays. */
function swapped(written: Written, index: number): Range | undefined {
  const { bytes, blocks, lineEnd } = written
  const [one, other] = [blocks[index], blocks[index + 1]]
  if (!one || !other) return undefined
  const gap = isApart(written, index)
    ? bytes.subarray(one.end, other.start).toString('utf8')
    : lineEnd.repeat(2)
  const text = mended(written, index - 1) + other.text + gap + one.text + mended(written, index + 1)
  return [one.start, other.end, text]
}

/** Blocks that go on where another of their kind ends. */
const joined: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'quotation', 'table'])

/** What stands between two blocks that are one: of prose, a space where its script has any. */
function between(one: Block, other: Block, lineEnd: string): string {
  if (one.kind !== 'paragraph') return lineEnd
  const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u
  return unspaced.test(one.text.slice(-1)) && unspaced.test(other.text.charAt(0)) ? '' : ' '
}

function split(block: Block, at: number, lineEnd: string): Range | undefined {
  const text = plain(block.text)
  const [one, other] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()]
  if (one === '' || other === '') return undefined
  return [block.start, block.end, inLines(`${one}\n\n${other}`, lineEnd)]
}
