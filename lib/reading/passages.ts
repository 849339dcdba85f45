import type { Nodes, Root } from 'mdast'
import { z } from 'zod'
import { languageOf } from '../words/languages'

/** What a block of the text says in the writer's own words, and where the block begins. */
const passage = z.object({ offset: z.int(), text: z.string() })
export const passages = z.array(passage)
export type Passage = z.infer<typeof passage>

/** Blocks in which a writer speaks: not headings, quotations, code, tables, notes or components. */
const own: ReadonlySet<string> = new Set(['paragraph', 'list'])

/** The passages of a body that was set as a printer would: by then every quotation mark says which way it faces. */
export function passagesIn(tree: Root, language: string): Passage[] {
  return tree.children.flatMap((block) => {
    if (!own.has(block.type)) return []
    const said = paragraphsOf(block).map((text) => evened(withoutQuotations(text, language)))
    return [{ offset: block.position?.start.offset ?? 0, text: said.join('\n') }]
  })
}

/** A text as names are looked for in it: one way to write a space, an apostrophe, a hyphen and a letter. */
export function evened(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00AD/g, '')
}

function paragraphsOf(node: Nodes): string[] {
  if (node.type === 'paragraph') return [wordsOf(node)]
  return 'children' in node && node.type !== 'blockquote' && !node.type.startsWith('mdx')
    ? node.children.flatMap((child) => paragraphsOf(child))
    : []
}

/** What is no prose, such as code or a component, is a gap that no name reaches across. */
const gap = '\uFFFC'

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  if (node.type.startsWith('mdx') || !('children' in node)) return gap
  return node.children.map(wordsOf).join('')
}

/**
 * Marks that quote in one language or another, each with those that may close it. Where the closing mark of one language
 * stands open, it is the opening one of another.
 */
const everywhere: readonly (readonly [open: string, close: string])[] = [
  ...([
    ['“', '”'],
    ['„', '“”'],
    ['”', '”'],
    ['‘', '’'],
    ['‚', '‘’'],
    ['"', '"'],
  ] as const),
  ...([
    ['«', '»'],
    ['»', '«'],
    ['‹', '›'],
    ['›', '‹'],
    ['「', '」'],
    ['『', '』'],
  ] as const),
]

/**
 * The same without what stands in quotation marks. One that is never closed goes on into the next paragraph, so all
 * that follows it is somebody's words.
 */
export function withoutQuotations(text: string, language: string): string {
  const style = languageOf(language)?.setting.quotes
  const pairs = new Map([
    ...everywhere,
    ...(style ? [style.outer, style.inner, ...(style.single ? [style.single] : [])] : []),
  ])
  let kept = ''
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    const close = pairs.get(mark)
    if (close === undefined) kept += mark
    else {
      kept += gap
      at = endOfQuotation(text, at, close)
    }
  }
  return kept
}

/** Where the mark stands that closes a quotation; the end of the text where none does. */
function endOfQuotation(text: string, start: number, close: string): number {
  const open = text.charAt(start)
  let depth = 1
  for (let at = start + 1; at < text.length; at++) {
    const mark = text.charAt(at)
    if (close.includes(mark) && !isApostrophe(text, at)) depth -= 1
    else if (mark === open) depth += 1
    if (depth === 0) return at
  }
  return text.length
}

function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && /^\p{L}/u.test(text.slice(at + 1, at + 3))
}
