import { parseArgs } from 'node:util'
import { printableJson } from '../lib/characters'
import { checkPublication } from '../lib/check'
import { chosenFiles } from '../lib/check/choice'
import { fixFiles } from '../lib/check/fix'
import { githubReport } from '../lib/check/formats/github'
import { sarifReport } from '../lib/check/formats/sarif'
import { fingerprint } from '../lib/fingerprint'
import { Memory } from '../lib/memory'
import { isError, type Problem, problemLine, report, told } from '../lib/problem'
import { type Publication, readPublication } from '../lib/publication'
import { readSettings } from '../lib/settings'

const formats: Record<string, (problems: readonly Problem[]) => string> = {
  text: report,
  json: (problems) => `${printableJson(problems.map(told))}\n`,
  github: githubReport,
  sarif: sarifReport,
}

/** Fixes that overlap are made one after another; more rounds than this and two rules disagree. */
const rounds = 10

/**
 * `npm run check -- [paths…] [--format text|json|github|sarif] [--fix] [--ready]`: every problem of every file, once,
 * or with `--ready` of all but drafts, which is what a build asks. Exit code 0 when none is an error, 1 when one is, 2
 * when it could not look.
 */
async function check(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      ready: { type: 'boolean', default: false },
    },
  })
  const { contentDir, now } = readSettings()
  const print = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined
  if (!print) return refuse(`--format is "${values.format}"; expected text, json, github or sarif.`)
  const chosen = chosenFiles(positionals, contentDir)
  if (chosen.fault !== undefined) return refuse(chosen.fault)

  const memoryFile = `.cache/check/${contentDir.replaceAll('/', '-')}-${fingerprint()}.json`
  const memory = Memory.open(memoryFile)
  const look = async () => {
    const publication = readPublication(contentDir, memory)
    return {
      publication,
      problems: await checkPublication(publication, now, { ...chosen, drafts: !values.ready, memory }),
    }
  }
  let { publication, problems } = await look()
  for (let round = 0; values.fix && round < rounds; round++) {
    const mended = fixFiles(problems)
    // What is said beside a report that tools read goes to the other stream.
    for (const problem of mended) process.stderr.write(`mended  ${problemLine(problem)}\n`)
    if (mended.length === 0) break
    ;({ publication, problems } = await look())
  }
  memory.save(memoryFile, { rest: positionals.length > 0 })
  const isSilent = values.format === 'text' && problems.length === 0
  process.stdout.write(isSilent ? allClear(publication, chosen.includes) : print(problems))
  return problems.some(isError) ? 1 : 0
}

function allClear({ contentDir, articles }: Publication, includes: (file: string) => boolean): string {
  const { length } = articles.filter(({ source }) => includes(source.file))
  return `${contentDir}: ${length} ${length === 1 ? 'article' : 'articles'} checked, no problems\n`
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`)
  return 2
}

process.exitCode = await check().catch((error: Error) => refuse(error.message))
