import { parseFragment } from 'parse5'

/** Props that are printed as text. */
const printed = /\b(?:title|speaker|role|place|original|caption|credit|licence)=(?:"([^"]*)"|'([^']*)')/g

/** What is markup in a source, and what of it is text. A reader of another kind than the parser: by signs alone. */
const markup: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/^\uFEFF?---\n.*?\n---[ \t]*(?:\n|$)/s, ''],
  [/^([>\s]*)(?:```+|~~~+).*$/gm, '$1'],
  [/<\/?[A-Z]\w*(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'))*\s*\/?>/g, (tag = '') => ` ${propsIn(tag)} `],
  [/^([>\s]*)\[\^[^\]\s]+\]:/gm, '$1'],
  [/\[\^[^\]\s]+\]/g, ''],
  [/^[>\s]*\[(?:\\.|[^\]\\])+\]:\s*\S+(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/gm, ''],
  [/\]\(\s*(?:[^()\s]|\([^()\s]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g, ']'],
  [/\]\[[^\]]*\]/g, ']'],
  [/^[>\s]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+(?:\[[ xX]\][ \t])?/gm, ' '],
  [/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w*);/gi, (reference = '') => textOf(reference)],
]

/** The words of an article's source that its readers are to see, in no order. */
export function wordsWritten(source: string): string[] {
  const text = markup.reduce(
    (rest, [found, instead]) =>
      typeof instead === 'string' ? rest.replace(found, instead) : rest.replace(found, instead),
    source.replace(/\r\n?/g, '\n'),
  )
  return wordsIn(text)
}

/** The words of what was printed as HTML. */
export function wordsPrinted(html: string): string[] {
  const apart = html
    .replace(/<sup>.*?<\/sup>/gs, '')
    .replace(/<\/?(?!em|strong|del|a\b|code|input)\w[^>]*>/g, ' ')
  return wordsIn(textOf(apart))
}

/** Words that are written and not printed, each as often as it is missed. */
export function wordsLost(written: readonly string[], printedWords: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of printedWords) left.set(word, (left.get(word) ?? 0) + 1)
  return written.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** Marks of stress, code and links may stand within a word, on paper as in the source. */
export function wordsIn(text: string): string[] {
  return text.replace(/[\\*_~`[\]]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []
}

function propsIn(tag: string): string {
  return [...tag.matchAll(printed)].map(([, double, single]) => double ?? single ?? '').join(' ')
}

/** The text of HTML, without its marks. */
export function textOf(html: string): string {
  const read = (nodes: readonly object[]): string =>
    nodes
      .map((node) => {
        if ('value' in node) return String(node.value)
        return 'childNodes' in node && Array.isArray(node.childNodes) ? read(node.childNodes) : ''
      })
      .join('')
  return read(parseFragment(html).childNodes)
}
