import { loadEnvironment } from './environment'
import { Mistake } from './mistake'

/** When a command was asked for something that cannot be. */
const misused = 2

/**
 * Runs a command: what it answers is the exit code. What was asked wrongly, or cannot be done, is said in its own
 * words and ends with exit code 2; whatever else goes wrong is a fault of the command, and shows where.
 */
export async function command(main: (args: string[]) => Promise<number>): Promise<void> {
  try {
    loadEnvironment()
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    process.exitCode = misused
    if (!(error instanceof Error)) throw error
    const isExpected = error instanceof Mistake || (error instanceof TypeError && 'code' in error)
    process.stderr.write(`${isExpected ? error.message : error.stack}\n`)
  }
}

/** Whether somebody sits at the keyboard and can be asked. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true
}
