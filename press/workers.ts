import { availableParallelism } from 'node:os'
import Tinypool from 'tinypool'

/** A page takes some milliseconds and a process a second to begin: fewer pages than this are not worth one more. */
const worthOne = 24

export interface Workers<Task, Result> {
  /** How many there are. */
  count: number
  run(task: Task): Promise<Result>
  close(): Promise<void>
}

/** Processes that do one kind of work, as many as there are processors and tasks for them. */
export function openWorkers<Task, Result>(file: URL, tasks: number): Workers<Task, Result> {
  const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(tasks / worthOne)))
  const pool = new Tinypool({
    filename: file.href,
    runtime: 'child_process',
    minThreads: count,
    maxThreads: count,
    isolateWorkers: false,
    execArgv: ['--import', 'tsx', '--import', new URL('with-parent.ts', import.meta.url).href],
    // By itself a process is given no settings, and would print another edition.
    env: Object.fromEntries(
      Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  })
  return {
    count,
    run: (task) => pool.run(task),
    close: () => pool.destroy(),
  }
}
