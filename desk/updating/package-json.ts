type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

export interface MergedPackage {
  text: string
  /** Fields that both changed, each otherwise: `dependencies.next`. What is wanted there is taken. */
  conflicts: string[]
}

/** A `package.json` with what was added or changed here, and otherwise as the version that is wanted has it. */
export function mergePackages(base: string, ours: string, theirs: string): MergedPackage {
  const conflicts: string[] = []
  const merged = merge(read(base), read(ours), read(theirs), [], conflicts)
  return { text: `${JSON.stringify(merged, null, 2)}\n`, conflicts }
}

function read(text: string): Json {
  return JSON.parse(text)
}

function merge(
  base: Json | undefined,
  ours: Json | undefined,
  theirs: Json | undefined,
  path: readonly string[],
  conflicts: string[],
): Json | undefined {
  if (isGroup(ours) && isGroup(theirs)) {
    const before = isGroup(base) ? base : {}
    // In the order of what is wanted; what is only here comes last.
    const names = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
    return Object.fromEntries(
      names.flatMap((name): [string, Json][] => {
        const value = merge(before[name], ours[name], theirs[name], [...path, name], conflicts)
        return value === undefined ? [] : [[name, value]]
      }),
    )
  }
  if (isSame(ours, theirs) || isSame(ours, base)) return theirs
  if (isSame(theirs, base)) return ours
  conflicts.push(path.join('.'))
  return theirs
}

function isGroup(value: Json | undefined): value is { [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
