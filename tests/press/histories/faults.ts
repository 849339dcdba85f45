import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { filesIn } from './printing'

/** What befalls a machine that prints. */
export type Fault =
  | { fault: 'kill' | 'vanish'; after: number }
  | { fault: 'twoAtOnce' }
  | { fault: 'lose' | 'cut'; files: number[] }
  | { fault: 'loseAll'; part: string }

/** Where the cache keeps what may be lost at once; pictures are too dear to lose in every test. */
const parts = ['objects', 'records', 'cards', 'crops', 'bodies', 'memory', 'qualities']

const files = fc.array(fc.nat(99_999), { minLength: 1, maxLength: 60 })

export const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ fault: fc.constantFrom('kill' as const, 'vanish' as const), after: fc.nat(4000) }),
  fc.constant({ fault: 'twoAtOnce' as const }),
  fc.record({ fault: fc.constantFrom('lose' as const, 'cut' as const), files }),
  fc.record({ fault: fc.constant('loseAll' as const), part: fc.constantFrom(...parts) }),
)

/** Takes from the cache what a fault takes, before a build. What is cut short is a file of its own: no print has it. */
export function befall(cacheDir: string, fault: Fault): void {
  if (fault.fault === 'loseAll') rmSync(join(cacheDir, fault.part), { recursive: true, force: true })
  if (fault.fault !== 'lose' && fault.fault !== 'cut') return
  const all = filesIn(cacheDir)
  for (const number of fault.files) {
    const path = join(cacheDir, all[number % all.length] ?? '')
    const bytes = readFileSync(path, { flag: 'r' })
    rmSync(path)
    if (fault.fault === 'cut') writeFileSync(path, bytes.subarray(0, (bytes.length * (number % 10)) / 10))
    else all.splice(number % all.length, 1)
  }
}

/** Deletes the whole cache while somebody prints. */
export async function vanish(cacheDir: string, after: number): Promise<void> {
  await setTimeout(after)
  // In one step, since whoever prints makes folders while others are removed.
  renameSync(cacheDir, `${cacheDir}.gone`)
  rmSync(`${cacheDir}.gone`, { recursive: true })
}
