import { isOwn, isText } from './places'

/** The files of a version: what names the content of each (its mode and its blob). */
export type Tree = ReadonlyMap<string, string>

/** What an update does to one file. */
export interface Step {
  path: string
  /** `merge`: it was changed here and there, and both changes may fit together. */
  act: 'add' | 'change' | 'remove' | 'merge'
}

interface Plan {
  steps: Step[]
  /** Files that were changed here, and are as they were there. */
  kept: string[]
}

/**
 * What takes a repository from one version of the software to another: the usual comparison of three, by file.
 * @param base the version that is here, as it was released
 * @param ours what is here
 * @param theirs the version that is wanted
 */
export function planOf(base: Tree, ours: Tree, theirs: Tree): Plan {
  const steps: Step[] = []
  const kept: string[] = []
  for (const path of [...new Set([...base.keys(), ...theirs.keys()])].sort()) {
    if (isOwn(path)) continue
    const [before, here, wanted] = [base.get(path), ours.get(path), theirs.get(path)]
    if (here === wanted) continue
    if (before === wanted || (isText(path) && here !== before)) kept.push(path)
    else if (here === before) steps.push({ path, act: actOf(before, wanted) })
    // Taken away here, and changed there: it stays away.
    else if (here === undefined) kept.push(path)
    else steps.push({ path, act: 'merge' })
  }
  return { steps, kept }
}

function actOf(before: string | undefined, wanted: string | undefined): Step['act'] {
  if (wanted === undefined) return 'remove'
  return before === undefined ? 'add' : 'change'
}
