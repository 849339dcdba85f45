import type { Nodes, Parents } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Source } from '../../content/source'

/**
 * A stretch of text for readers. Both texts are as long as what stands in the file, so that an index into them is
 * an offset from `offset`: markup is blanked, and what is no prose is filled in.
 */
export interface Prose {
  offset: number
  /** All of the words, quoted ones too. */
  text: string
  /** Only what the writer says: quotations and what is set in italics, such as titles, are filled in. */
  own: string
  /** A note at the end of the article, whose form follows what it cites. */
  isNote: boolean
}

/** Stands for what is not prose, such as code: no word, and no space either. */
const filler = '\uFFFC'

/** The prose of a paragraph, heading or table cell. */
export function proseOf(source: Source, block: Parents, isNote: boolean): Prose {
  const offset = block.position?.start.offset ?? 0
  const end = block.position?.end.offset ?? offset
  const all = new Sheet(source.text, offset)
  const own = new Sheet(source.text, offset)
  visit(block, (node: Nodes) => {
    if (node.type === 'emphasis') own.fill(node)
    if (node.type === 'text') {
      all.keep(node)
      own.keep(node)
    } else if (node.type === 'inlineCode' || node.type.startsWith('mdx') || isAddress(node)) {
      all.fill(node)
      own.fill(node)
      return SKIP
    }
    return undefined
  })
  const text = all.close(end)
  return { offset, text, own: withoutQuotations(text, own.close(end)), isNote }
}

/** The prose of a field or prop, whose text stands in a file as `raw`, without the quotes around it. */
export function lineProse(offset: number, raw: string): Prose {
  const text = raw.replace(/\\(?=["'\\])/g, ' ')
  return { offset, text, own: withoutQuotations(text, text), isNote: false }
}

/** An address that stands for itself has no words of its own. */
function isAddress(node: Nodes): boolean {
  if (node.type !== 'link') return false
  const [child] = node.children
  return child?.type === 'text' && /[.@].*[./]/.test(child.value) && node.url.endsWith(child.value)
}

/** Text written from left to right over blanks; what is written already is left as it is. */
class Sheet {
  #written = ''
  constructor(
    readonly text: string,
    readonly offset: number,
  ) {}

  keep(node: Nodes): void {
    this.#write(node, (start, end) => this.text.slice(start, end))
  }

  fill(node: Nodes): void {
    this.#write(node, (start, end) => filler.repeat(end - start))
  }

  /** The whole, up to an offset of the file. */
  close(end: number): string {
    return this.#written.padEnd(end - this.offset)
  }

  #write({ position }: Nodes, text: (start: number, end: number) => string): void {
    const start = position?.start.offset ?? 0
    const end = position?.end.offset ?? 0
    if (start < this.offset + this.#written.length || end <= start) return
    this.#written = this.#written.padEnd(start - this.offset) + text(start, end)
  }
}

const quotations = /(?<![\p{L}\p{N}])"[^"]*(?:"|$)|[“„][^“„”]*(?:[”“]|$)|«[^«»]*(?:»|$)/gu

/** Fills in what is quoted in `text`; a quotation that is not closed runs to the end of its paragraph. */
function withoutQuotations(text: string, own: string): string {
  let from = 0
  let kept = ''
  for (const { index, 0: quoted } of text.matchAll(quotations)) {
    kept += own.slice(from, index) + filler.repeat(quoted.length)
    from = index + quoted.length
  }
  return kept + own.slice(from)
}
