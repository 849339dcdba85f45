import type { Sample } from './tree'

/** A line that a command said, and when. */
export interface Said {
  at: number
  line: string
}

/** What one kind of work took. */
export interface Phase {
  name: string
  /** Seconds, and seconds on a processor. */
  wall: number
  cpu: number
}

/** The last line of a task, as the press and its progress say it. */
const ended = /^(?<name>.+?)(?: [\d,]+ of [\d,]+, done)? in (?:(?<minutes>\d+) min )?(?<seconds>[\d.]+) s$/

/** The last line of the check, which says no time: it is the first thing a build does. */
const checked = /^\S+: \d+ articles? checked/

/** What all the rest is called: npm, starting, reading the folder, feeds, host files, and what has no line. */
export const rest = 'the rest'

/**
 * What a build spent its time on, by the lines it said when each task was done. Time on a processor is of the whole
 * tree of processes between the two moments.
 */
export function phasesOf(said: readonly Said[], samples: readonly Sample[]): Phase[] {
  const [begin, end] = [samples[0]?.at ?? 0, samples.at(-1)?.at ?? 0]
  const phases = new Map<string, Phase>()
  const add = (name: string, from: number, to: number) => {
    const known = phases.get(name) ?? { name, wall: 0, cpu: 0 }
    known.wall += (to - from) / 1000
    known.cpu += cpuAt(to, samples) - cpuAt(from, samples)
    phases.set(name, known)
  }
  for (const { at, line } of said) {
    const { name, minutes = '0', seconds } = ended.exec(line)?.groups ?? {}
    if (name && seconds) add(name, Math.max(begin, at - (Number(minutes) * 60 + Number(seconds)) * 1000), at)
    else if (checked.test(line)) add('Checking', begin, at)
  }
  const told = [...phases.values()]
  const left = (all: number, of: 'wall' | 'cpu') => told.reduce((total, phase) => total - phase[of], all)
  const wall = left((end - begin) / 1000, 'wall')
  return [...told, { name: rest, wall, cpu: left(cpuAt(end, samples) - cpuAt(begin, samples), 'cpu') }]
}

/** Between two samples, time on a processor is taken to pass evenly. */
function cpuAt(moment: number, samples: readonly Sample[]): number {
  const after = samples.findIndex(({ at }) => at >= moment)
  const [next, last] = [samples[after], samples[after - 1]]
  if (!next) return samples.at(-1)?.cpu ?? 0
  if (!last) return next.cpu
  return last.cpu + ((moment - last.at) / (next.at - last.at)) * (next.cpu - last.cpu)
}
