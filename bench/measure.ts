import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type Phase, phasesOf, type Said } from './phases'
import { cpuOfChildren, type Sample, sampleTree } from './tree'

/** Often enough to see a peak, and seldom enough not to cause one. */
const every = 200

/** What one run of a command cost. */
export interface Cost {
  /** Seconds. */
  wall: number
  /** Seconds on a processor, in user and system mode, of the whole tree of processes. */
  cpu: number
  /** The most memory that the tree held when it was looked at, in bytes. */
  memory: number
  phases: readonly Phase[]
}

/** Why a system printed nothing: it may be the finding. */
export class Failed extends Error {
  override name = 'Failed'
}

/** Runs `npm run build` in a folder, and watches what it costs. */
export async function measureBuild(cwd: string, env: Record<string, string>): Promise<Cost> {
  const [start, before] = [performance.now(), cpuOfChildren()]
  const child = spawn('npm', ['run', 'build', '--silent'], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const samples: Sample[] = [{ at: start, cpu: 0, memory: 0 }]
  const look = () => samples.push(sampleTree(child.pid ?? 0))
  const timer = setInterval(look, every)
  const said: Said[] = []
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => said.push({ at: performance.now(), line }))
  }
  const [code] = await once(child, 'close')
  clearInterval(timer)
  if (code !== 0) throw new Failed(reason(said))
  const end = performance.now()
  // The system's own sum is exact, but for those that nobody waited for; these were seen while they lived.
  const cpu = Math.max(cpuOfChildren() - before, ...samples.map((sample) => sample.cpu))
  samples.push({ at: end, cpu, memory: 0 })
  return {
    wall: (end - start) / 1000,
    cpu,
    memory: Math.max(...samples.map((sample) => sample.memory)),
    phases: phasesOf(said, samples),
  }
}

/** What a failed command said at the end, or of its memory. */
function reason(said: readonly Said[]): string {
  const lines = said.map(({ line }) => line.trim()).filter((line) => line !== '')
  const memory = lines.find((line) => /heap out of memory|heap limit|Killed/i.test(line))
  return memory ?? lines.slice(-12).join('\n')
}
