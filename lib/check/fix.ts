import { join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import type { Fix, Problem } from '../problem'
import { readText } from '../text-file'

/** Mends what has one right answer, and gives the problems that are gone. Fixes that overlap wait for another round. */
export function fixFiles(problems: readonly Problem[]): Problem[] {
  const byFile = new Map<string, Problem[]>()
  for (const problem of problems) {
    if (problem.fix) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem])
  }
  return [...byFile].flatMap(([file, found]) => {
    const chosen = apart(found)
    const path = join(process.cwd(), file)
    // What cannot be read as it was checked is left as it is.
    const { text: written, fault } = readText(path)
    if (fault) return []
    const mark = written.startsWith('\uFEFF') ? '\uFEFF' : ''
    const text = fixed(
      written.slice(mark.length),
      chosen.flatMap(({ fix }) => fix ?? []),
    )
    // Whole or not at all: an editor may be reading.
    writeFileAtomic(path, `${mark}${text}`)
    return chosen
  })
}

/** A text with all fixes made; they must not overlap. */
export function fixed(text: string, fixes: readonly Fix[]): string {
  let from = 0
  let made = ''
  for (const { start, end, text: instead } of [...fixes].sort((a, b) => a.start - b.start)) {
    made += text.slice(from, start) + instead
    from = end
  }
  return made + text.slice(from)
}

/** Problems whose fixes leave one another alone, in the order of the file. */
function apart(problems: readonly Problem[]): Problem[] {
  let free = 0
  return [...problems]
    .sort((a, b) => (a.fix?.start ?? 0) - (b.fix?.start ?? 0))
    .filter(({ fix }) => {
      if (!fix || fix.start < free) return false
      // Two that touch may be one thing said twice.
      free = fix.end + 1
      return true
    })
}
