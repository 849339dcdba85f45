import { type ParseArgsConfig, parseArgs } from 'node:util'
import { z } from 'zod'
import { loadEnvironment } from './environment'
import { Mistake } from './mistake'
import { nearest } from './nearest'

/** When a command was asked for something that cannot be. */
const misused = 2

type OptionsOf = NonNullable<ParseArgsConfig['options']>

/** What a command can be told. */
export interface Form<Options extends OptionsOf> {
  /** What follows `npm run`. */
  name: string
  /** What it does, its options and its exit codes, as `--help` says them. */
  usage: string
  /** As `parseArgs` of Node reads them; `--help` is known to every command. */
  options?: Options
  /** Whether it takes words that are no options, such as the name of an article. */
  takesWords?: boolean
}

/** What a command was told. */
export interface Asked<Options extends OptionsOf> {
  /** All of it, as it was written. */
  args: string[]
  values: ReturnType<typeof parseArgs<{ options: Options }>>['values']
  words: string[]
}

/**
 * Runs a command: what it answers is the exit code. What was asked wrongly, or cannot be done, is said in its own
 * words and ends with exit code 2; whatever else goes wrong is a fault of the command, and shows where.
 */
export async function command<const Options extends OptionsOf>(
  form: Form<Options>,
  main: (asked: Asked<Options>) => Promise<number>,
): Promise<void> {
  try {
    loadEnvironment()
    process.exitCode = await main(asked(form))
  } catch (error) {
    process.exitCode = misused
    if (!(error instanceof Error)) throw error
    const isExpected = error instanceof Mistake || (error instanceof TypeError && 'code' in error)
    process.stderr.write(`${wordsOfSystem(error) ?? (isExpected ? error.message : error.stack)}\n`)
  }
}

/** What this process was told, for what is a command from its first line on. Ends it where help was asked for, or something nobody knows. */
export function asked<const Options extends OptionsOf>(form: Form<Options>): Asked<Options> {
  const args = process.argv.slice(2)
  if (args.includes('--help')) {
    process.stdout.write(form.usage)
    process.exit(0)
  }
  try {
    return read(args, form)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(misused)
  }
}

/** Reads what was written after the command's name. Nothing is done for an option that nobody knows: it may have been meant to prevent it. */
export function read<const Options extends OptionsOf>(
  written: readonly string[],
  { name, options, takesWords = false }: Omit<Form<Options>, 'usage'>,
): Asked<Options> {
  const args = withDashes(written)
  const known = options ?? ({} as Options)
  const { tokens } = parseArgs({ args, options: known, strict: false, tokens: true })
  const help = `npm run ${name} -- --help lists what it can be told.`
  for (const token of tokens) {
    if (token.kind === 'option' && !Object.hasOwn(known, token.name)) {
      const meant = nearest(token.name, Object.keys(known))
      throw new Mistake(
        `${token.rawName} is no option of npm run ${name}. ${meant ? `Did you mean --${meant}? ` : ''}${help}`,
      )
    }
    if (token.kind === 'positional' && !takesWords)
      throw new Mistake(`"${token.value}" is nothing that npm run ${name} takes. ${help}`)
  }
  const { values, positionals } = parseArgs({ args, options: known, allowPositionals: takesWords })
  return { args, values, words: positionals }
}

/** `--centre -118,34` means the west, though a dash begins an option elsewhere; so does `--line "--"`. */
function withDashes(args: readonly string[]): string[] {
  return args.reduce<string[]>((joined, arg) => {
    const last = joined.at(-1)
    if (/^-(?:\d|-+$)/.test(arg) && last?.match(/^--[a-z-]+$/)) joined[joined.length - 1] = `${last}=${arg}`
    else joined.push(arg)
    return joined
  }, [])
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
