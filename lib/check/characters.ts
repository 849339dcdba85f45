import type { Nodes } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import { strangeIn } from '../characters'
import type { Problem } from '../problem'
import { strangeFault } from '../read/characters'
import type { Source } from '../source'

/** Characters that no text may hold where a reference spells one out: `&#x202E;`. The file's own are told by its reader. */
export function spelledInBody(source: Source, node: Nodes): Problem[] {
  const { start, end } = node.position ?? {}
  const from = start?.offset ?? 0
  const written = source.text.slice(from, end?.offset ?? from)
  const hidden = textsOf(node)
    .flatMap(strangeIn)
    .find(({ character }) => !written.includes(character))
  if (!hidden) return []
  const at = [...written.matchAll(/&#?\w+;/g)].find(
    ([reference]) => decodeString(reference) === hidden.character,
  )
  return at ? [source.problem(from + at.index, strangeFault(hidden.character))] : []
}

/** What a node says itself, whatever its children say. */
function textsOf(node: Nodes): string[] {
  switch (node.type) {
    case 'text':
      return [node.value]
    case 'link':
    case 'definition':
      return [node.url, node.title ?? '']
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? value : []))
    default:
      return []
  }
}
