import { chosenFiles } from '../lib/check/choice'
import { fixFiles } from '../lib/check/fix'
import { githubReport } from '../lib/check/formats/github'
import { sarifReport } from '../lib/check/formats/sarif'
import { checkPublication } from '../lib/check/publication'
import { printableJson } from '../lib/content/characters'
import { type Asked, command } from '../lib/content/command'
import { Mistake } from '../lib/content/mistake'
import { isError, type Problem, problemLine, report, told } from '../lib/content/problem'
import { type Publication, readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'

const formats: Record<string, (problems: readonly Problem[]) => string> = {
  text: report,
  json: (problems) => `${printableJson(problems.map(told))}\n`,
  github: githubReport,
  sarif: sarifReport,
}

/** Fixes that overlap are made one after another; more rounds than this and two rules disagree. */
const rounds = 10

const usage = `Says everything that is wrong with the content, each with its file, line and column, and how to mend it.

  npm run check -- [paths] [options]

  --format text|json|github|sarif   text unless given
  --fix                             mend what has one right answer
  --ready                           all but drafts, which is what a build asks

Exit codes: 0 nothing is an error, 1 something is, 2 it could not look.
`

const options = {
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
  ready: { type: 'boolean', default: false },
} as const

async function check({ values, words }: Asked<typeof options>): Promise<number> {
  const { contentDir, now } = readSettings()
  const print = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined
  if (!print) throw new Mistake(`--format is "${values.format}"; expected text, json, github or sarif.`)
  const chosen = chosenFiles(words, contentDir)
  if (chosen.fault !== undefined) throw new Mistake(chosen.fault)

  const look = async () => {
    const publication = readPublication(contentDir)
    return {
      publication,
      problems: await checkPublication(publication, now, { ...chosen, drafts: !values.ready }),
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
  const isSilent = values.format === 'text' && problems.length === 0
  process.stdout.write(isSilent ? allClear(publication, chosen.includes) : print(problems))
  return problems.some(isError) ? 1 : 0
}

function allClear({ contentDir, articles }: Publication, includes: (file: string) => boolean): string {
  const { length } = articles.filter(({ source }) => includes(source.file))
  return `${contentDir}: ${length} ${length === 1 ? 'article' : 'articles'} checked, no problems\n`
}

await command({ name: 'check', usage, options, takesWords: true }, check)
