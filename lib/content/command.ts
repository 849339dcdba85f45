import { z } from 'zod'
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
  const { code = wordOf(error), path, dest = path, syscall } = systemError.parse(error)
  // So Node says it of folders that were to be made one within the other.
  const refusal = refusals[code === 'ENOENT' && syscall === 'mkdir' ? 'EROFS' : code]
  if (refusal === undefined) return undefined
  return `${dest ?? 'A file'} cannot be used, since ${refusal}, and run the command again. Nothing that was there is lost.`
}

const text = z.string().optional().catch(undefined)
const systemError = z.looseObject({ code: text, path: text, dest: text, syscall: text })

/** A process that works for another hands on the words alone. */
function wordOf({ message }: Error): string {
  return /^E[A-Z]+(?=: )/.exec(message)?.[0] ?? ''
}

/** Whether somebody sits at the keyboard and can be asked. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true
}
