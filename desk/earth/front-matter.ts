import { Document, isMap, isScalar, type Pair, parseDocument, YAMLMap } from 'yaml'
import type { Hero } from '../../lib/content/schema/article'
import { CannotDraw } from './fault'

/** The front matter of an article file, and where in the file it stands. */
interface FrontMatter {
  start: number
  yaml: string
  document: Document.Parsed
}

function open(text: string): FrontMatter {
  const found = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text)
  if (found?.index !== 0) {
    throw new CannotDraw(
      'The article does not begin with front matter; expected a line ---, fields, and a line ---.',
    )
  }
  const yaml = found[2] ?? ''
  const document = parseDocument(yaml)
  const [error] = document.errors
  if (error) throw new CannotDraw(`The front matter is not YAML: ${error.message} Mend it, then draw again.`)
  return { start: found[1]?.length ?? 0, yaml, document }
}

/** The fields of the hero that an article already has. */
export function heroIn(text: string): Partial<Record<keyof Hero, string>> {
  const hero = open(text).document.get('hero')
  return isMap(hero) ? hero.toJSON() : {}
}

/** A field of the article that is one word. */
export function fieldIn(text: string, name: string): string | undefined {
  const value = open(text).document.get(name)
  return typeof value === 'string' ? value : undefined
}

/**
 * Writes the hero into an article's front matter. Only the text of this one field changes: what stands before
 * and after it, comments among it, stays byte for byte. A new field goes before the sources.
 */
export function withHero(text: string, hero: Hero): string {
  const { start, yaml, document } = open(text)
  const fields = isMap(document.contents) ? document.contents.items : []
  const old = fields.find((pair) => isScalar(pair.key) && pair.key.value === 'hero')
  const next = fields.find((pair) => isScalar(pair.key) && pair.key.value === 'sources')
  const [from, to] = old
    ? extent(old, yaml)
    : [next ? keyStart(next) : yaml.length, next ? keyStart(next) : yaml.length]
  const written = print(old, hero).replace(/\n/g, yaml.includes('\r\n') ? '\r\n' : '\n')
  const gap = from > 0 && yaml[from - 1] !== '\n' ? '\n' : ''
  return text.slice(0, start + from) + gap + written + text.slice(start + to)
}

/** From the key to the end of the value's last line. */
function extent(pair: Pair, yaml: string): [number, number] {
  const value = pair.value
  const end = isMap(value) || isScalar(value) ? (value.range?.[1] ?? 0) : 0
  const last = Math.max(end, keyStart(pair))
  // The value of a block ends after its line break, that of `hero: {…}` before it.
  if (yaml[last - 1] === '\n') return [keyStart(pair), last]
  const lineEnd = yaml.indexOf('\n', last)
  return [keyStart(pair), lineEnd < 0 ? yaml.length : lineEnd + 1]
}

const keyStart = ({ key }: Pair) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0)

/** The field as text; comments inside an old block are kept. */
function print(old: Pair | undefined, hero: Hero): string {
  const document = new Document()
  const fields = isMap(old?.value) ? old.value : new YAMLMap()
  fields.flow = false
  // A focus or an address of terms was that of the picture before.
  for (const name of ['focus', 'licenceUrl']) fields.delete(name)
  for (const [name, value] of Object.entries(hero)) fields.set(name, value)
  document.contents = document.createNode({})
  document.set('hero', fields)
  return document.toString({ lineWidth: 0 })
}
