/** A text and what is marked in it. */
export interface Marked {
  text: string
  start: number
  end: number
}

type Mark = (marked: Marked) => Marked

/** What the buttons of the toolbar make of a text: Markdown, and nothing that is not in the text to be seen. */
export const marks: Record<string, { words: string; key?: string; mark: Mark }> = {
  emphasis: { words: 'Emphasis', key: 'i', mark: (given) => around(given, '*') },
  strong: { words: 'Strong', key: 'b', mark: (given) => around(given, '**') },
  link: { words: 'Link', key: 'k', mark: link },
  heading: { words: 'Heading', mark: heading },
  list: { words: 'List', mark: (given) => lines(given, '- ') },
  quotation: { words: 'Quotation', mark: (given) => lines(given, '> ') },
}

/** Puts signs around what is marked, or takes them away. */
function around({ text, start, end }: Marked, sign: string): Marked {
  const { length } = sign
  const inside = text.slice(start, end)
  const isThere = text.slice(start - length, start) === sign && text.slice(end, end + length) === sign
  if (isThere) {
    const without = text.slice(0, start - length) + inside + text.slice(end + length)
    return { text: without, start: start - length, end: end - length }
  }
  return put({ text, start, end }, sign + inside + sign, [length, length + inside.length])
}

/** What is marked becomes the words of a link, and the place of its address is marked. */
function link({ text, start, end }: Marked): Marked {
  const inside = text.slice(start, end) || 'words'
  const address = 'https://'
  const from = inside.length + 3
  return put({ text, start, end }, `[${inside}](${address})`, [from, from + address.length])
}

/** A heading of the second level, of the third, and none. */
function heading({ text, start, end }: Marked): Marked {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const [written = ''] = /^#{0,6} ?/.exec(text.slice(from)) ?? []
  const sign = written.startsWith('###') ? '' : written.startsWith('##') ? '### ' : '## '
  const moved = sign.length - written.length
  const whole = text.slice(0, from) + sign + text.slice(from + written.length)
  return { text: whole, start: Math.max(from, start + moved), end: Math.max(from, end + moved) }
}

/** Puts a sign before each line that is marked, or takes it away. */
function lines({ text, start, end }: Marked, sign: string): Marked {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  const all = text.slice(from, to).split('\n')
  const isThere = all.every((line) => line.startsWith(sign))
  const made = all.map((line) => (isThere ? line.slice(sign.length) : sign + line)).join('\n')
  return { text: text.slice(0, from) + made + text.slice(to), start: from, end: from + made.length }
}

/** A mark where the cursor is, and its note below, to be written. */
export function footnote({ text, end }: Marked, number: number): Marked {
  const note = `\n\n[^${number}]: `
  const marked = `${text.slice(0, end)}[^${number}]${text.slice(end).trimEnd()}${note}`
  return { text: marked, start: marked.length, end: marked.length }
}

/** The source of a component, below what is written; the cursor stands in its first blank. */
export function component({ text }: Marked, source: string): Marked {
  const before = text.trimEnd() === '' ? '' : `${text.trimEnd()}\n\n`
  const blank = source.indexOf('""')
  const at = before.length + (blank < 0 ? source.length : blank + 1)
  return { text: before + source, start: at, end: at }
}

function put({ text, start, end }: Marked, what: string, [from, to]: [number, number]): Marked {
  return { text: text.slice(0, start) + what + text.slice(end), start: start + from, end: start + to }
}

/** The first number that no footnote of an article has. */
export function freeNote(texts: readonly string[]): number {
  const taken = new Set(texts.flatMap((text) => [...text.matchAll(/\[\^(\d+)\]/g)].map(([, n]) => Number(n))))
  let number = 1
  while (taken.has(number)) number++
  return number
}
