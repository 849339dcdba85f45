import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { select, text } from '@clack/prompts'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { type Held, sourcesAt } from '../lib/check/quotations'
import { type Asked, command } from '../lib/content/command'
import { calendarDay } from '../lib/content/dates'
import { Mistake } from '../lib/content/mistake'
import { type Publication, readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { textOf } from '../lib/edition/quotations'
import { Reader } from '../lib/reading/reader'
import { articleFolder } from './article-folder'
import { answer, notEmpty } from './ask'
import { keepPassage, type SourceFacts, unsealedIn } from './drafting/seal'

const usage = `Keeps the passages of sources that an article quotes from, so that each quoted word is held to them.

  npm run seal -- <article>            what is not proved yet, one after another; asks for the passage
  npm run seal -- <article> --list     says what is not proved, and asks nothing

  --source <address> --passage <file>  keeps the text of a file as a passage of that source, and asks nothing;
                                       for a source that is not kept yet, also
  --title <text> --language <tag>      and, where known, --publisher <text> --date <day> --archived <address>

Exit codes: 0 it is done, 2 it cannot be.
`

const options = {
  list: { type: 'boolean', default: false },
  source: { type: 'string' },
  passage: { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string' },
  publisher: { type: 'string' },
  date: { type: 'string' },
  archived: { type: 'string' },
} as const

/** `npm run seal`: exit code 0 when it is done, 2 when it cannot be. */
async function seal({ values, words }: Asked<typeof options>): Promise<number> {
  const [article, ...rest] = words
  if (!article || rest.length > 0) {
    throw new Mistake(
      `${words.length} articles were named; expected one, by its slug or folder. npm run seal -- --help says more.`,
    )
  }
  const { contentDir, now } = readSettings()
  const file = `${articleFolder(contentDir, article)}/article.mdx`
  const look = () => {
    const publication = readPublication(contentDir)
    return { publication, open: unsealedIn(publication, new Reader(publication).of(file)) }
  }
  const { publication, open } = look()
  const today = calendarDay(now.toISOString(), publication.site?.timeZone ?? 'UTC')
  if (open.length === 0 || values.list) {
    process.stdout.write(open.length === 0 ? `${file}: every quotation is proved\n` : listed(open))
    return 0
  }
  if (values.source !== undefined) {
    const one = open.find(({ address }) => address === values.source)
    if (!one)
      throw new Mistake(`Nothing that is not proved is quoted from ${values.source}.\n${listed(open)}`)
    if (values.passage === undefined)
      throw new Mistake('--passage is missing; expected a file that holds the passage.')
    const { title, language, publisher, date, archived } = values
    const facts = title && language ? { title, language, ...given({ publisher, date, archived }) } : undefined
    keep(publication, one, { passage: readFileSync(values.passage, 'utf8'), facts }, today)
    return 0
  }
  for (const one of open) {
    process.stdout.write(`\n${said(one)}\n`)
    const todo = await answer(
      select({
        message: 'What to do with it',
        options: [
          { value: 'keep', label: 'Keep the passage it is from' },
          { value: 'leave', label: 'Leave it as it is' },
        ],
      }),
    )
    if (todo === 'keep') await ask(look().publication, one, today)
  }
  return 0
}

async function ask(publication: Publication, one: Held, today: string): Promise<void> {
  const passage = await answer(
    text({ message: 'The passage, on one line, or the path of a file that holds it', validate: notEmpty }),
  )
  const isKept = sourcesAt(publication, one.address).length > 0
  const facts = isKept ? undefined : await askForSource()
  keep(
    publication,
    one,
    { passage: existsSync(passage) ? readFileSync(passage, 'utf8') : passage, facts },
    today,
  )
}

async function askForSource(): Promise<SourceFacts> {
  const maybe = async (message: string) => (await answer(text({ message }))) || undefined
  return {
    title: await answer(text({ message: 'Title of the source', validate: notEmpty })),
    language: await answer(text({ message: 'Its language, as en or ru', validate: notEmpty })),
    ...given({
      publisher: await maybe('Publisher, if known'),
      date: await maybe('Day it was published, if known'),
      archived: await maybe('Address of an archived copy, if there is one'),
    }),
  }
}

/** What was said, without what was not. */
function given<T extends Record<string, string | undefined>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}

function keep(
  publication: Publication,
  one: Held,
  { passage, facts }: { passage: string; facts: SourceFacts | undefined },
  today: string,
): void {
  const words = textOf(one.written)
  const { file, text: yaml } = keepPassage(
    publication,
    { address: one.address, words, passage, facts },
    today,
  )
  mkdirSync(dirname(file), { recursive: true })
  writeFileAtomic(file, yaml)
  process.stdout.write(`${file}: "${words.trim().slice(0, 60)}" is proved\n`)
}

function listed(open: readonly Held[]): string {
  return `${open.map(said).join('\n')}\n`
}

function said({ quotation, written, isOriginal, address }: Held): string {
  return `${quotation.speaker}${isOriginal ? ' (original)' : ''}: "${textOf(written).trim()}"\n  ${address}`
}

await command({ name: 'seal', usage, options, takesWords: true }, seal)
