import { chosenFiles } from '../lib/check/choice'
import { evidenceReport } from '../lib/check/evidence'
import { fixFiles } from '../lib/check/fix'
import { githubReport } from '../lib/check/formats/github'
import { sarifReport } from '../lib/check/formats/sarif'
import { checkPublication } from '../lib/check/publication'
import { sealingOf } from '../lib/check/quotations'
import { printableJson } from '../lib/content/characters'
import { type Asked, command } from '../lib/content/command'
import { Mistake } from '../lib/content/mistake'
import { byPlace, isError, type Problem, problemLine, report, told } from '../lib/content/problem'
import { type Publication, readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { Reader } from '../lib/reading/reader'
import { silentChanges } from './changed'

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
  --evidence                        lists articles by what they lack instead

Exit codes: 0 nothing is an error, 1 something is, 2 it could not look.
`

const options = {
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
  ready: { type: 'boolean', default: false },
  evidence: { type: 'boolean', default: false },
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
      problems: [
        ...(await checkPublication(publication, now, { ...chosen, drafts: !values.ready })),
        ...silentChanges(publication, now).filter(({ file }) => chosen.includes(file)),
      ].sort(byPlace),
    }
  }
  if (values.evidence) {
    process.stdout.write(evidenceReport(readPublication(contentDir), chosen.includes))
    return 0
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
  if (values.format === 'text') process.stdout.write(quotationTally(publication, chosen.includes))
  return problems.some(isError) ? 1 : 0
}

function allClear({ contentDir, articles }: Publication, includes: (file: string) => boolean): string {
  const { length } = articles.filter(({ source }) => includes(source.file))
  return `${contentDir}: ${length} ${length === 1 ? 'article' : 'articles'} checked, no problems\n`
}

/** `11 quotations, 4 of them proved by a passage of their source`; nothing where nothing is quoted. */
function quotationTally(publication: Publication, includes: (file: string) => boolean): string {
  const reader = new Reader(publication)
  const all = publication.articles
    .filter(({ source }) => includes(source.file))
    .map((read) => sealingOf(publication, reader.ofText(read)))
  const quotations = all.reduce((sum, one) => sum + one.quotations, 0)
  const sealed = all.reduce((sum, one) => sum + one.sealed, 0)
  if (quotations === 0) return ''
  return `${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}, ${sealed} proved by a passage of their source\n`
}

await command({ name: 'check', usage, options, takesWords: true }, check)
