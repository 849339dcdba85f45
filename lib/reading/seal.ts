/**
 * Whether quoted words are a source's. Two texts are the same that differ in the form of their quotation marks and
 * dashes, in their spaces, and in how Unicode composes their letters; in nothing else. What is left out is marked with
 * an ellipsis, and what is put in stands in square brackets, as does the one letter of a word whose case was changed.
 */

/** Something of a text that is compared as a whole: a word, or a mark. */
interface Atom {
  value: string
  start: number
  end: number
}

/** What a quotation asks of its source at one place. */
type Item =
  | { kind: 'atom'; atom: Atom; alternative?: string }
  | { kind: 'gap' }
  | { kind: 'insertion'; atoms: readonly Atom[] }

/** A stretch of a text. */
export type Range = readonly [start: number, end: number]

export type Verdict =
  /** The stretches of the passage that are quoted. */
  { sealed: true; ranges: readonly Range[] } | { sealed: false; unlike: Unlike }

/** The first word that is not the source's. */
export interface Unlike {
  /** Where it begins in the quotation, and what it is. */
  offset: number
  found: string
  /** What the source has in its place; undefined where no place in the source is like this one. */
  instead: string | undefined
  /** True where the source goes on without the word. */
  isAdded: boolean
}

const quotes = /^["'“”„‟«»‘’‚‛‹›`´ʼʹ′″「」『』〝〞]+$/
const dashes = /^[-‐‑‒–—―−－]+$/
const ellipses = /^(?:[…⋯]+|\.{3,}|\.(?: \.){2,})$/
/** Letters that no reader sees. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/g
const atomic =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{M}\p{N}\u00AD\u200B\u2060\uFEFF])+|[…⋯]+|\.{3,}|\.(?: \.){2,}|["'“”„‟«»‘’‚‛‹›`´ʼʹ′″「」『』〝〞]+|[-‐‑‒–—―−－]+|\S/gu

const ellipsis = '…'

function atomsOf(text: string): Atom[] {
  return Array.from(text.matchAll(atomic), ({ index, 0: written }) => ({
    value: comparable(written),
    start: index,
    end: index + written.length,
  })).filter(({ value }) => value !== '')
}

function comparable(written: string): string {
  if (quotes.test(written)) return "'"
  if (dashes.test(written)) return '-'
  if (ellipses.test(written)) return ellipsis
  return written.replace(unseen, '').normalize('NFC')
}

function itemsOf(text: string): Item[] {
  const atoms = atomsOf(text)
  const items: Item[] = []
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]
    if (!atom) break
    const close =
      atom.value === '[' ? atoms.findIndex(({ value }, at) => at > i && /^[[\]]$/.test(value)) : -1
    const held = atoms[close]?.value === ']' ? atoms.slice(i + 1, close) : undefined
    if (!held) {
      items.push(atom.value === ellipsis ? { kind: 'gap' } : { kind: 'atom', atom })
      continue
    }
    const recased = recasedWord(held, atoms[close], atoms[close + 1])
    if (recased)
      items.push({ kind: 'atom', atom: { ...recased.atom, start: atom.start }, alternative: recased.other })
    else if (held.length === 1 && held[0]?.value === ellipsis) items.push({ kind: 'gap' })
    else items.push({ kind: 'insertion', atoms: atoms.slice(i, close + 1) })
    i = recased ? close + 1 : close
  }
  return items
}

/** `[T]he`: a word whose first letter is in another case than the source has it. */
function recasedWord(held: readonly Atom[], close: Atom | undefined, rest: Atom | undefined) {
  const [letter] = held
  const isGlued = rest?.start === close?.end && /^\p{L}/u.test(rest?.value ?? '')
  if (held.length !== 1 || !letter || !rest || !isGlued || !/^\p{L}\p{M}*$/u.test(letter.value))
    return undefined
  const { value } = letter
  const other = value === value.toLowerCase() ? value.toUpperCase() : value.toLowerCase()
  return { atom: { ...rest, value: `${value}${rest.value}` }, other: `${other}${rest.value}` }
}

function isLike(item: Item | undefined, atom: Atom | undefined): boolean {
  return (
    item?.kind === 'atom' &&
    atom !== undefined &&
    (item.atom.value === atom.value || item.alternative === atom.value)
  )
}

/** Compares a quotation with a passage of its source. */
export function seal(quotation: string, passage: string): Verdict {
  const items = itemsOf(quotation)
  const atoms = atomsOf(passage)
  if (!items.some(({ kind }) => kind === 'atom')) return { sealed: false, unlike: nothing(quotation) }
  // Where the passage may go on after each item, and from where it came there.
  let reached = new Map<number, number>(Array.from({ length: atoms.length + 1 }, (_, at) => [at, at]))
  const ways: Map<number, number>[] = []
  for (const [i, item] of items.entries()) {
    const next = step(item, reached, atoms)
    if (next.size === 0) return { sealed: false, unlike: unlikeAt(items, i, [...reached.keys()], atoms) }
    ways.push(next)
    reached = next
  }
  return { sealed: true, ranges: rangesOf(items, ways, atoms) }
}

function step(item: Item, reached: ReadonlyMap<number, number>, atoms: readonly Atom[]): Map<number, number> {
  const next = new Map<number, number>()
  if (item.kind === 'gap') {
    let from: number | undefined
    for (let at = 0; at <= atoms.length; at++) {
      if (reached.has(at)) from = at
      if (from !== undefined) next.set(at, from)
    }
    return next
  }
  for (const at of reached.keys()) {
    if (item.kind === 'atom') {
      if (isLike(item, atoms[at])) next.set(at + 1, at)
      continue
    }
    next.set(at, at)
    // Brackets may be the source's own.
    const isThere = item.atoms.every(({ value }, i) => atoms[at + i]?.value === value)
    if (isThere && !next.has(at + item.atoms.length)) next.set(at + item.atoms.length, at)
  }
  return next
}

/** What is quoted, from the end backwards: each way leads to where the item before it ended. */
function rangesOf(
  items: readonly Item[],
  ways: readonly ReadonlyMap<number, number>[],
  atoms: readonly Atom[],
): Range[] {
  const ranges: [number, number][] = []
  let at = Math.min(...(ways.at(-1)?.keys() ?? [0]))
  for (let i = items.length - 1; i >= 0; i--) {
    const from = ways[i]?.get(at) ?? at
    const [first, last] = [atoms[from], atoms[at - 1]]
    if (items[i]?.kind === 'atom' && first && last) {
      const [after] = ranges
      // What stands between two words that follow one another is quoted with them.
      if (after && items[i + 1]?.kind === 'atom') after[0] = first.start
      else ranges.unshift([first.start, last.end])
    }
    at = from
  }
  return ranges
}

/** How far two texts are compared to tell where the one leaves the other. */
const ahead = 8
/** The most words that may have been left out without a mark, for the place to be known all the same. */
const mostLost = 4

function unlikeAt(
  items: readonly Item[],
  at: number,
  places: readonly number[],
  atoms: readonly Atom[],
): Unlike {
  const item = items[at]
  const atom = item?.kind === 'atom' ? item.atom : undefined
  const alike = (from: number, place: number) => {
    let count = 0
    while (count < ahead && isLike(items[from + count], atoms[place + count])) count += 1
    return count
  }
  let best = { score: places.length === 1 ? 0.5 : 0, place: places[0] ?? 0, isAdded: false }
  for (const place of places) {
    const lost = Array.from({ length: mostLost }, (_, i) => alike(at, place + i + 1))
    const score = Math.max(alike(at + 1, place + 1) + 0.5, ...lost)
    if (score > best.score && score > 0.5) best = { score, place, isAdded: false }
    const added = alike(at + 1, place)
    if (added > best.score) best = { score: added, place, isAdded: true }
  }
  return {
    offset: atom?.start ?? 0,
    found: atom?.value ?? '',
    instead: best.score > 0 ? atoms[best.place]?.value : undefined,
    isAdded: best.isAdded,
  }
}

function nothing(quotation: string): Unlike {
  return { offset: 0, found: quotation, instead: undefined, isAdded: false }
}

/** How much of a quotation is like a passage, to choose among several: the offset up to which it is. */
export function sealAmong(quotation: string, passages: readonly string[]): Verdict & { passage: number } {
  const verdicts = passages.map((passage, i) => ({ ...seal(quotation, passage), passage: i }))
  const reach = (verdict: Verdict) => (verdict.sealed ? Number.POSITIVE_INFINITY : verdict.unlike.offset)
  const [first, ...others] = verdicts
  if (!first) throw new Error('a quotation is compared with one passage at least')
  return others.reduce((best, one) => {
    const isNearer =
      reach(one) > reach(best) ||
      (!one.sealed &&
        !best.sealed &&
        reach(one) === reach(best) &&
        !best.unlike.instead &&
        one.unlike.instead)
    return isNearer ? one : best
  }, first)
}
