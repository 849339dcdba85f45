import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { type Asked, canAsk, command } from '../lib/content/command'
import { Mistake } from '../lib/content/mistake'
import { askForPublication, askToMakeWay } from './starter/ask'
import { type Files, starterFiles } from './starter/files'
import { starterIn } from './starter/languages'
import { move, type Standing, standingIn } from './starter/move'
import { type AdoptRequest, emailOf, listOf, needed, refuseUnsound } from './starter/request'

const usage = `Begins a publication of your own in content/. What is there moves to examples/, and is not lost.

  npm run adopt                 asks; what a flag says is not asked
  npm run adopt -- [options]

  --name "Tea Notebook"         what it is called
  --language es                 what it is written in
  --zone America/Bogota         the time zone of its days
  --url https://example.edu/tea where it will be published
  --sections culture,recipes    its standing parts, in order
  --authors "Ana Roa,Li Wen"    who signs its articles
  --email desk@example.edu      where readers write to; desk@ and the host unless given
  --licence "CC BY 4.0"         the terms of its texts; all rights reserved unless given
  --yes                         ask nothing
  --force                       make way even for a publication that is not the example

Exit codes: 0 it is made, 2 it cannot be.
`

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const
const options = {
  ...{ name: text, language: text, zone: text, url: text, sections: text, authors: text },
  ...{ email: text, licence: text, yes: flag, force: flag },
} as const

/** The one folder that commands read unless they are told of another. */
const contentDir = 'content'

/** `npm run adopt`: nothing is touched before everything is known to be sound. */
async function adopt({ values }: Asked<typeof options>): Promise<number> {
  const { yes, force, ...said } = values
  const asks = !yes && canAsk()
  const standing = standingIn(contentDir)
  if (standing && !standing.isExample && !force) await makeWay(standing, asks)
  const { sections, authors, ...facts } = said
  const given: Partial<AdoptRequest> = {
    ...facts,
    ...(sections === undefined ? {} : { sections: listOf(sections) }),
    ...(authors === undefined ? {} : { authors: listOf(authors) }),
  }
  const request = asks ? await askForPublication(given) : complete(given)
  refuseUnsound(request)
  const files = await starterFiles(request, contentDir, new Date())
  for (const one of standing?.moves ?? []) move(one)
  write(files)
  process.stdout.write(report(request, files, standing))
  return 0
}

async function makeWay({ name, moves }: Standing, asks: boolean): Promise<void> {
  const [{ to = '' } = {}] = moves
  if (asks && (await askToMakeWay(name, to))) return
  throw new Mistake(
    `content/ holds ${name || 'a publication'}, which is not the example; nothing was touched. With --force it moves to ${to}/.`,
  )
}

function complete(given: Partial<AdoptRequest>): AdoptRequest {
  const { name, language, zone, url, sections, authors } = given
  if (!name || !language || !zone || !url || !sections || !authors) {
    const missing = needed.filter((field) => !given[field]).map((field) => `--${field}`)
    throw new Mistake(
      `Missing: ${missing.join(', ')}. Without a terminal, or with --yes, nothing is asked: say them.`,
    )
  }
  return { ...given, name, language, zone, url, sections, authors }
}

function write(files: Files) {
  for (const [file, content] of files) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileAtomic(file, content)
  }
}

function report(request: AdoptRequest, files: Files, standing: Standing | undefined): string {
  const { language, email } = request
  const { tag } = starterIn(language)
  const [{ to = '' } = {}] = standing?.moves ?? []
  return `${[
    ...(standing
      ? [`${standing.name || 'What was in content/'} is in ${to}/: CONTENT_DIR=${to} npm start`]
      : []),
    ...[...files.keys()].sort().map((file) => `  ${file}`),
    '',
    ...(tag === new Intl.Locale(language).language
      ? []
      : [`There are no first texts in ${language}: the article and the standing pages are in English.`]),
    ...(email === undefined
      ? [
          `Readers are told to write to ${emailOf(request)}: change "email" in content/site.yaml if nobody reads that.`,
        ]
      : []),
    'Next: npm run check names the blanks to fill; npm run dev shows the site; npm run new begins an article.',
  ].join('\n')}\n`
}

await command({ name: 'adopt', usage, options }, adopt)
