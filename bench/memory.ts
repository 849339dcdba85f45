import { readFileSync } from 'node:fs'

/** The most memory the processes that this one started have held, in bytes; 0 where the system does not tell. */
export function memoryOfChildren(): number {
  try {
    const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim()
    return children
      .split(' ')
      .filter((pid) => pid !== '')
      .map((pid) => Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0))
      .reduce((sum, kilobytes) => sum + kilobytes * 1024, 0)
  } catch {
    return 0
  }
}
