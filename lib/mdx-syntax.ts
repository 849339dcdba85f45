import type { VFileMessage } from 'vfile-message'
import { type StrayQuote, strayQuote } from './mdx-quotes'
import type { Fault, Problem } from './problem'
import type { Source } from './source'

const closeTags =
  'Close each component: <Figure … /> or <Aside …> text </Aside>, its tags alone on their lines. To print <, write &lt;.'

/** What the parser says of a stray <, and what a writer needs to hear. */
const strayTags: { said: RegExp; message: string; hint: string }[] = [
  {
    said: /to create a comment/,
    message: 'found an HTML comment; expected text for readers',
    hint: 'Keep notes as # comments in the front matter.',
  },
  {
    said: /to create a link/,
    message: 'found an address between < and >; expected a Markdown link',
    hint: 'Write a link as [what it leads to](https://…).',
  },
  {
    said: /before name/,
    message: 'found < where no component begins; expected text',
    hint: 'To print <, write &lt;.',
  },
  {
    said: /closing slash/,
    message: 'found a closing tag; expected its opening tag before it',
    hint: closeTags,
  },
]

/** What keeps an article from being read, in a writer's words and at the place to mend. */
export function syntaxProblem(source: Source, { reason, place }: VFileMessage): Problem {
  const noticed = (place && ('start' in place ? place.start : place).offset) ?? 0
  const stray = strayTags.find(({ said }) => said.test(reason))
  if (stray) {
    const { message, hint } = stray
    const offset = source.text.lastIndexOf('<', noticed)
    return source.problem(offset, { code: 'mdx-syntax', message, hint })
  }
  const misquoted = / attribute /.test(reason) ? strayQuote(source.text, noticed) : undefined
  if (misquoted) return source.problem(misquoted.offset, misquotedProp(misquoted))
  const open = leftOpen(source, reason, noticed)
  const said = reason.replace(/ \(note: .*\)$/s, '').replace(/ \((\d+):\d+(?:-\d+:\d+)?\)/g, ' (line $1)')
  const isPair = said.startsWith('Expected')
  return source.problem(open?.offset ?? noticed, {
    code: 'mdx-syntax',
    message: open?.message ?? `${isPair ? 'found a tag without its pair; e' : 'u'}${said.slice(1)}`,
    hint: syntaxHint(reason),
  })
}

export function misquotedProp({ quote, isOpen }: Omit<StrayQuote, 'offset'>): Fault {
  const other = quote === "'" ? '"' : "'"
  return {
    code: 'mdx-syntax',
    message: isOpen
      ? `found ${quote} without its pair; expected it twice`
      : `found ${quote} in a text that stands between two of them; expected other marks around it`,
    hint: isOpen
      ? syntaxHint('attribute')
      : `Put the text between two ${other}, or write ${quote === "'" ? '’ for an apostrophe' : '“ and ” within it'}.`,
  }
}

/** The parser lost its way: the known case is a tag left open in a line that hyphens or equals signs make a heading. */
export function lostProblem(source: Source): Problem {
  const tag = tagInHeading(source.text)
  return source.problem(tag ?? 0, {
    code: 'mdx-syntax',
    message:
      tag === undefined
        ? 'found text nested too deep to read; expected paragraphs, lists and components'
        : 'found a tag left open in a heading; expected its closing tag, or a blank line before the line below',
    hint: closeTags,
  })
}

function tagInHeading(text: string): number | undefined {
  let offset = 0
  let tag: number | undefined
  for (const line of text.split('\n')) {
    if (tag !== undefined && /^[ >]*(?:-+|=+)[ \t\r]*$/.test(line)) return tag
    const opened = /<[A-Za-z]/.exec(line)?.index
    if (line.trim() === '') tag = undefined
    else if (opened !== undefined) tag ??= offset + opened
    offset += line.length + 1
  }
  return undefined
}

/** The parser notices what is left open where it stops reading; the writer needs the place it was opened. */
function leftOpen(source: Source, reason: string, noticed: number) {
  const opening = /^Expected a closing tag for .*?\((\d+):(\d+)-/.exec(reason)
  if (opening) return { offset: source.offset(Number(opening[1]), Number(opening[2])) }
  const before = source.text.slice(0, noticed)
  const isAtEnd = /end of file|lazy line/.test(reason)
  if (isAtEnd && / expression/.test(reason)) {
    return { offset: openBrace(before), message: 'found { without its pair; expected }' }
  }
  if (isAtEnd && /closing quote/.test(reason)) {
    const quote = reason.at(-2) ?? '"'
    return {
      offset: before.lastIndexOf(quote),
      message: `found ${quote} without its pair; expected it twice`,
    }
  }
  const tag = openTag(before)
  const runsOn = /attribute/.test(reason) && /(\r\n|\n|\r)[ \t]*\1/.test(before.slice(tag))
  if (tag < 0 || !(isAtEnd || runsOn)) return undefined
  return { offset: tag, message: 'found a tag that runs on into the text; expected > or /> at its end' }
}

function openBrace(text: string): number {
  let closed = 0
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === '}') closed++
    else if (text[i] === '{' && closed-- === 0) return i
  }
  return 0
}

/** The last < outside of quotation marks, reckoned from the end, which stands outside of them. */
function openTag(text: string): number {
  let isQuoted = false
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === '"') isQuoted = !isQuoted
    else if (text[i] === '<' && !isQuoted) return i
  }
  return -1
}

function syntaxHint(reason: string): string {
  if (/ expression/.test(reason)) return 'To print a brace, write \\{ or \\}.'
  if (/attribute/.test(reason))
    return 'Write each prop as name="text" and end the tag with > or />. To print <, write &lt;.'
  return closeTags
}
