import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second, in which Linux counts the time of processes. */
const ticks = 100

/** What `/proc/<pid>/stat` says of a process. */
export interface Stat {
  parent: number
  /** Seconds on a processor, in user and system mode: its own, and those of children that it waited for. */
  own: number
  waitedFor: number
}

/** Reads a line of `/proc/<pid>/stat`. The name of the command, in brackets, may hold anything. */
export function statOf(line: string): Stat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const number = (index: number) => Number(fields[index])
  return {
    parent: number(1),
    own: (number(11) + number(12)) / ticks,
    waitedFor: (number(13) + number(14)) / ticks,
  }
}

/** A process and everything it started, by what each process says of its parent. */
export function treeOf(root: number, stats: ReadonlyMap<number, Stat>): number[] {
  const found = stats.has(root) ? [root] : []
  for (const parent of found) {
    for (const [pid, stat] of stats) if (stat.parent === parent) found.push(pid)
  }
  return found
}

/** What a tree of processes has used until a moment, and holds at it. */
export interface Sample {
  /** Milliseconds, as `performance.now()` counts them. */
  at: number
  /** Seconds on a processor: of all that live, and of all that these waited for. */
  cpu: number
  /** Bytes of memory (PSS: a page that several processes share counts once). */
  memory: number
}

/** Looks at a tree of processes. Where the system has no `/proc`, there is nothing to see. */
export function sampleTree(root: number): Sample {
  const stats = new Map<number, Stat>()
  for (const name of entries('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const line = read(`/proc/${name}/stat`)
    if (line) stats.set(Number(name), statOf(line))
  }
  const tree = treeOf(root, stats)
  const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0)
  return {
    at: performance.now(),
    cpu: sum(tree.map((pid) => (stats.get(pid)?.own ?? 0) + (stats.get(pid)?.waitedFor ?? 0))),
    memory: sum(tree.map((pid) => pssOf(read(`/proc/${pid}/smaps_rollup`)))),
  }
}

/** Seconds on a processor of all children of this process that have ended, and of theirs. */
export function cpuOfChildren(): number {
  const line = read('/proc/self/stat')
  return line ? statOf(line).waitedFor : 0
}

/** The proportional set size that `/proc/<pid>/smaps_rollup` tells, in bytes. */
export function pssOf(rollup: string): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) * 1024
}

/** Processes end while one looks at them. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
