import { availableParallelism } from 'node:os'
import Tinypool from 'tinypool'

/** A page takes some milliseconds and a process a second to begin: fewer pages than this are not worth one more. */
const worthOne = 24

export interface Workers<Task, Result> {
  run(task: Task): Promise<Result>
  /** Has another function of the file do something beforehand, so that the first task need not wait for it. */
  prepare(name: string, task: unknown): Promise<unknown>
  close(): Promise<void>
}

/** How many tasks to give at once: each process has one in hand and one waiting. */
export function atOnce(tasks: number): number {
  return tasks < worthOne ? 1 : availableParallelism() * 2
}

/** Processes that do one kind of work: one from the beginning, and as many as there are processors when they are needed. */
export function openWorkers<Task, Result>(file: URL): Workers<Task, Result> {
  const pool = new Tinypool({
    filename: file.href,
    runtime: 'child_process',
    minThreads: 1,
    maxThreads: availableParallelism(),
    isolateWorkers: false,
    execArgv: ['--import', 'tsx', '--import', new URL('with-parent.ts', import.meta.url).href],
    // By itself a process is given no settings, and would print another edition.
    env: Object.fromEntries(
      Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  })
  return {
    run: (task) => pool.run(task),
    prepare: (name, task) => pool.run(task, { name }),
    close: () => pool.destroy(),
  }
}
