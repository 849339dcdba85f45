import { type CST, type Document, isMap, isScalar, isSeq, type Pair } from 'yaml'
import type { z } from 'zod'
import type { Fault } from '../problem'
import { holdsWords } from '../schema/fields'
import { type Field, schemaAt } from './meaning'
import type { PlacedFault } from './syntax'

/**
 * Words that YAML takes for a note, since a space and a hash stand before them: after the unquoted text of a field that
 * readers read, on its line or on a line that would go on with it. Anywhere else a note is one.
 */
export function eatenWords(document: Document.Parsed, schema: z.ZodType): PlacedFault[] {
  const found: PlacedFault[] = []
  const look = (node: unknown, path: Field, pair?: Pair) => {
    if (isMap(node)) {
      for (const inner of node.items) {
        if (isScalar(inner.key)) look(inner.value, [...path, String(inner.key.value ?? '')], inner)
      }
    } else if (isSeq(node)) node.items.forEach((item, i) => void look(item, [...path, i]))
    else if (holdsWords(schemaAt(schema, path))) {
      const offset = isScalar(node) && node.value !== null ? afterText(node.srcToken) : insteadOfText(pair)
      if (offset !== undefined) found.push({ offset, fault: eaten })
    }
  }
  look(document.contents, [])
  return found
}

function afterText(token: CST.Token | undefined): number | undefined {
  if (token?.type !== 'scalar') return undefined
  const end = token.end ?? []
  const lineEnd = end.findIndex(({ type }) => type === 'newline')
  const note = end.findIndex(({ type }) => type === 'comment')
  const comment = end[note]
  if (!comment) return undefined
  const isOnLine = lineEnd < 0 || note < lineEnd
  return isOnLine || comment.indent > token.indent ? comment.offset : undefined
}

/** `#MeToo` is a word; `# to be written` is a note in a field that is still empty. */
function insteadOfText(pair: Pair | undefined): number | undefined {
  return pair?.srcToken?.sep?.find(({ type, source }) => type === 'comment' && /^#[^\s#]/.test(source))
    ?.offset
}

const eaten: Fault = {
  code: 'yaml-comment',
  message: 'YAML takes what follows a space and # for a note, and drops it; expected text in quotes',
  hint: 'Put the whole text in "double quotes"; put a note on a line of its own.',
}
