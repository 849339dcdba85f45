import { linesOf } from './lines'
import type { Survey } from './survey'

/** How many letters a line of running text may hold, where the window leaves the choice. */
const least = 45
const most = 75

/**
 * Text whose lines are too long to find the next one, and running text whose lines are too short to read at a stretch.
 * Only what is at least two full lines long counts, without the last, which ends where the words do.
 */
export function badMeasure(survey: Survey): string[] {
  const all = linesOf(survey)
  return survey.blocks.flatMap(({ name, isProse }, block) => {
    // Code breaks where its writer broke it.
    if (name === 'pre') return []
    const lines = all.filter(({ owner }) => owner.block === block).map(({ text }) => text)
    const lengths = lines
      .slice(0, -1)
      .map(({ length }) => length)
      .sort((a, b) => a - b)
    const median = lengths[Math.floor(lengths.length / 2)]
    const longest = lengths.at(-1)
    if (lengths.length < 2 || median === undefined || longest === undefined) return []
    if (longest <= most && (!isProse || median >= least)) return []
    return [`${name} “${lines[0]?.slice(0, 40)}”: ${median} letters a line, ${longest} in the longest`]
  })
}
