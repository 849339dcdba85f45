import { z } from 'zod'
import { likely } from '../words/languages'
import { evened, type Passage } from './passages'

/** Where a text first speaks of something: the beginning of the block. */
const mention = z.object({ id: z.string(), offset: z.int() })
export const mentions = z.array(mention)
export type Mention = z.infer<typeof mention>

/** Something by all the names it has, in each language. */
export interface NamedThing {
  id: string
  name: Readonly<Record<string, string>>
  aliases: Readonly<Record<string, readonly string[]>>
}

/** Finds the first mention of each thing in the passages of one text. */
export type Finder = (passages: readonly Passage[]) => Mention[]

/** The names of a thing in a language, evened: a country makes no other language, another script does. */
export function namesIn({ name, aliases }: Pick<NamedThing, 'name' | 'aliases'>, language: string): string[] {
  const names = [...Object.entries(name), ...Object.entries(aliases)]
  return names.flatMap(([tag, names]) => (isSame(tag, language) ? [names].flat().map(evened) : []))
}

function isSame(tag: string, other: string): boolean {
  const [a, b] = [likely(tag), likely(other)]
  return a.language === b.language && a.script === b.script
}

/**
 * Looks for things by their names in a language, as whole words, in the case they are written in. Of names that overlap
 * the one that begins first is meant, and of those that begin together the longest: New START is no START.
 */
export function finderOf(things: readonly NamedThing[], language: string): Finder {
  const ids = new Map<string, string>()
  for (const thing of things) {
    for (const name of namesIn(thing, language)) if (!ids.has(name)) ids.set(name, thing.id)
  }
  const names = [...ids.keys()].sort((a, b) => b.length - a.length)
  if (names.length === 0) return () => []
  const pattern = new RegExp(names.map(whole).join('|'), 'gu')
  return (passages) => {
    const found = new Map<string, Mention>()
    for (const { offset, text } of passages) {
      for (const [name] of text.matchAll(pattern)) {
        const id = ids.get(name)
        if (id !== undefined && !found.has(id)) found.set(id, { id, offset })
      }
    }
    return [...found.values()]
  }
}

/** Scripts that put no space between words. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}`

/** A name as a pattern: no letter or digit goes on before or after it, but in scripts where words touch. */
function whole(name: string): string {
  const touches = new RegExp(`^[${unspaced}]|[${unspaced}]$`, 'u').test(name)
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
  return touches ? escaped : String.raw`(?<![\p{L}\p{N}\p{M}])${escaped}(?![\p{L}\p{N}\p{M}])`
}
