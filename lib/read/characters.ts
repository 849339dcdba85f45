import { type Document, parse, visit } from 'yaml'
import { described, strangeIn } from '../characters'
import type { Fault, Problem } from '../problem'
import type { Source } from '../source'
import type { PlacedFault } from './syntax'

/** Every character of a file that no text may hold, at its place. */
export function strangeCharacters(source: Source): Problem[] {
  return strangeIn(source.text).map(({ index, character }) =>
    source.problem(index, { ...strangeFault(character), ...removal(index, character) }),
  )
}

/** What shows nothing can only be meant away; where a letter is lost or a line ends, only a writer knows. */
function removal(start: number, character: string): Pick<Fault, 'fix'> {
  const isIdle = /[\u200B-\u200D\uFEFF\u2060-\u2064]/.test(character)
  return isIdle ? { fix: { start, end: start + character.length, text: '' } } : {}
}

export function strangeFault(character: string): Fault {
  return {
    code: 'text-character',
    message: `found ${described(character)}; expected characters that a reader can see`,
    hint: 'Delete it, and type anew what should stand there.',
  }
}

/** The same characters where YAML spells them out: "\u202E". @param text that the document was read from */
export function spelledCharacters(document: Document.Parsed, text: string): PlacedFault[] {
  const found: PlacedFault[] = []
  visit(document, {
    Scalar(_key, { value, range }) {
      if (!range || typeof value !== 'string') return
      const [strange] = strangeIn(value)
      const written = text.slice(range[0], range[1])
      if (!strange || written.includes(strange.character)) return
      found.push({
        offset: range[0] + spellingOf(strange.character, written),
        fault: strangeFault(strange.character),
      })
    },
  })
  return found
}

/** Where a text in double quotes spells a character out; its start when it cannot be told. */
function spellingOf(character: string, written: string): number {
  const spellings = written.matchAll(
    /(?:\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w)|\\(?:x\w\w|u\w{4}|U\w{8}|[^\r\n])/g,
  )
  for (const { index, 0: spelling } of spellings) {
    const value: unknown = parse(`"${spelling}"`, { logLevel: 'silent' })
    if (value === character) return index
  }
  return 0
}
