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
    process.stderr.write(`${wordsOfSystem(error) ?? (isExpected ? error.message : error.stack)}\n`)
  }
}

/** What a disk, its owner or its system refuses, in words. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room',
  EDQUOT: 'your share of the disk is used up. Make room',
  EROFS: 'it lies on a disk that may only be read. Let it be written to',
  EACCES: 'its permissions forbid it. Give yourself the right to it',
  EPERM: 'its permissions forbid it. Give yourself the right to it',
  EMFILE: 'too many files are open. Allow more (ulimit -n)',
}

/**
 * What the system refuses is no fault of the command. Files are written beside those they replace, and take their
 * place when they are whole: what was there still is.
 */
function wordsOfSystem(error: Error): string | undefined {
  // A process that works for another hands on the words alone.
  const code = 'code' in error ? String(error.code) : (/^E[A-Z]+(?=: )/.exec(error.message)?.[0] ?? '')
  const refusal = refusals[code]
  if (refusal === undefined) return undefined
  const path = 'path' in error && error.path ? String(error.path) : 'A file'
  return `${path} cannot be used, since ${refusal}, and run the command again. Nothing that was there is lost.`
}

/** Whether somebody sits at the keyboard and can be asked. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true
}
