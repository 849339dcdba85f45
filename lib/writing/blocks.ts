import { createHash } from 'node:crypto'
import type { RootContent } from 'mdast'
import type { Problem } from '../content/problem'
import { frontMatterRange } from '../content/read/front-matter'
import { Source } from '../content/source'
import { parseBody } from '../reading/mdx'

/** What a block is to a writer. `text` is all that stands under the fields, where it cannot be told apart. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'table'
  | 'quotation'
  | 'code'
  | 'rule'
  | 'component'
  | 'footnote'
  | 'address'
  | 'program'
  | 'text'

/** A block of an article and where it stands in the bytes of its file. */
export interface Block {
  kind: BlockKind
  /** In bytes, a byte-order mark included. */
  start: number
  end: number
  /** Its first and its last line, from 1. */
  lines: readonly [first: number, last: number]
  /** As it is written, with the line ends of its file. */
  text: string
}

/** A file as it is written at one moment. */
export interface Written {
  bytes: Buffer
  /** Names the bytes: of any others the name is another. */
  digest: string
  /** What ends its lines. */
  lineEnd: string
  /** In the order of the file. Their ranges do not meet. */
  blocks: readonly Block[]
  /** What keeps the text from being told apart. */
  problem?: Problem
}

/**
 * The blocks of an article or a standing page, with their ranges.
 * @param file its name in a problem, relative to the repository
 * @param bytes in UTF-8
 */
export function writtenOf(file: string, bytes: Buffer): Written {
  const whole = bytes.toString('utf8')
  const source = new Source(file, whole)
  const mark = whole.length - source.text.length
  const lineEnd = /\r\n|\n|\r/.exec(whole)?.[0] ?? '\n'
  const written = { bytes, digest: digestOf(bytes), lineEnd }
  const place = placing(source, whole, mark)
  const { tree, problem } = parseBody(source)
  if (problem) return { ...written, problem, blocks: undivided(source).map(place) }
  const blocks = tree.children.flatMap((node) => {
    const { position, type } = node
    const [start, end] = [position?.start.offset, position?.end.offset]
    if (type === 'yaml' || start === undefined || end === undefined || end <= start) return []
    return { kind: kindOf(node), start, end }
  })
  return { ...written, blocks: blocks.map(place) }
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url')
}

type Stretch = { kind: BlockKind; start: number; end: number }

/** From offsets into a text to a block; to be asked in the order of the text. */
function placing(source: Source, whole: string, mark: number): (stretch: Stretch) => Block {
  let known = { offset: 0, byte: 0 }
  const byteAt = (offset: number) => {
    known = { offset, byte: known.byte + Buffer.byteLength(whole.slice(known.offset, offset)) }
    return known.byte
  }
  return ({ kind, start, end }) => ({
    kind,
    start: byteAt(start + mark),
    end: byteAt(end + mark),
    lines: [source.place(start).line, source.place(Math.max(start, end - 1)).line],
    text: source.text.slice(start, end),
  })
}

/** All that stands under the fields, as one. */
function undivided(source: Source): Stretch[] {
  const from = frontMatterRange(source)?.[1]
  const head = from === undefined ? 0 : from + (/^---[^\r\n]*/.exec(source.text.slice(from))?.[0].length ?? 0)
  const body = source.text.slice(head)
  const start = head + (body.length - body.trimStart().length)
  const end = source.text.trimEnd().length
  return end > start ? [{ kind: 'text', start, end }] : []
}

function kindOf({ type }: RootContent): BlockKind {
  return kinds[type] ?? 'paragraph'
}

const kinds: Partial<Record<RootContent['type'], BlockKind>> = {
  heading: 'heading',
  list: 'list',
  table: 'table',
  blockquote: 'quotation',
  code: 'code',
  thematicBreak: 'rule',
  mdxJsxFlowElement: 'component',
  footnoteDefinition: 'footnote',
  definition: 'address',
  mdxjsEsm: 'program',
  mdxFlowExpression: 'program',
}
