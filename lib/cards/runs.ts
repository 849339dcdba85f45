import bidiFactory from 'bidi-js'
import type { Font } from 'harfbuzzjs'

/** A stretch of text in one font and one direction. */
export interface Run {
  font: Font
  text: string
  direction: 'ltr' | 'rtl'
}

const bidi = bidiFactory()

/** Spaces, marks over letters and signs that are never seen: they stay with the letter before them. */
const following = /^[\s\p{M}\p{Default_Ignorable_Code_Point}]$/u
const unseen = /^\p{Default_Ignorable_Code_Point}$/u

/** Text in stretches that are each in one font and one direction, from left to right as they are seen. */
export function runsOf(
  fonts: readonly Font[],
  text: string,
  direction: Run['direction'] | 'auto' = 'auto',
): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction)
  const runs: (Run & { level: number })[] = []
  let at = 0
  for (const letter of text) {
    const level = levels[at] ?? 0
    at += letter.length
    const last = runs.at(-1)
    const has = (one: Font) => unseen.test(letter) || one.nominalGlyph(letter.codePointAt(0) ?? 0)
    const stays = last && following.test(letter) && has(last.font)
    const font = stays ? last.font : (fonts.find(has) ?? fonts[0])
    if (!font) continue
    if (last?.font === font && last.level === level) last.text += letter
    else runs.push({ font, text: letter, level, direction: level % 2 === 1 ? 'rtl' : 'ltr' })
  }
  return asSeen(runs)
}

/** From the deepest level outwards, what stands together at a level or deeper is turned round (UAX 9, L2). */
function asSeen<T extends { level: number }>(runs: readonly T[]): T[] {
  let seen = [...runs]
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    const turned: T[] = []
    let together: T[] = []
    for (const run of seen) {
      if (run.level >= level) together.unshift(run)
      else {
        turned.push(...together, run)
        together = []
      }
    }
    seen = [...turned, ...together]
  }
  return seen
}
