import { existsSync, mkdirSync, rmdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { type Asked, canAsk, command } from '../lib/content/command'
import { Mistake } from '../lib/content/mistake'
import { type Publication, readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { askForDraft } from './ask'
import { type Draft, type DraftRequest, factsOf, kindsOf, planDraft, refuseUnknown } from './drafting/draft'
import { isPreviewRunning, openInBrowser, previewOf } from './preview'

const usage = `Begins an article: its folder, and a draft with every field that is needed.

  npm run new                asks; what a flag says is not asked
  npm run new -- [options]

  --headline "…"             the title
  --section security         a file in content/sections
  --author staff             a file in content/authors; may be repeated, or name several with commas
  --kind analysis            one of the kinds in content/site.yaml: news, opinion or analysis unless it has others
  --date "2026-11-24 18:00"  a day, with a time if it matters, in the publication's time zone; now unless given
  --language fr              the publication's own unless given
  --slug a-short-name        the last part of its address; made from the headline unless given
  --yes                      ask nothing: the first section, author and kind where none is given
  --open                     open the preview, if npm run dev runs

Exit codes: 0 the article is begun, 2 it cannot be.
`

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const
const options = {
  ...{ headline: text, section: text, kind: text, date: text, language: text, slug: text },
  author: { type: 'string', multiple: true },
  ...{ yes: flag, open: flag },
} as const

/** `npm run new`: exit code 0 when the article was begun, 2 when it cannot be. */
async function begin({ values }: Asked<typeof options>): Promise<number> {
  const { yes, open, author, ...said } = values
  const { contentDir, now } = readSettings()
  const publication = readPublication(contentDir)
  const given: Partial<DraftRequest> = {
    ...said,
    ...(author ? { authors: author.flatMap((names) => names.split(',')).map((name) => name.trim()) } : {}),
  }
  refuseUnknown(publication, given)
  const request =
    !yes && canAsk()
      ? await askForDraft(publication, given, factsOf(publication))
      : complete({ ...(yes ? firstOf(publication) : {}), ...given })
  const draft = planDraft(publication, request, now)
  write(draft)
  await tell(draft, open)
  return 0
}

/** What `--yes` says for the writer. */
function firstOf(publication: Publication): Partial<DraftRequest> {
  const { sections, authors } = publication
  const [section] = [...sections.values()].sort((a, b) => a.order - b.order)
  const [author] = authors.keys()
  const [kind] = kindsOf(publication)
  return {
    ...(section ? { section: section.id } : {}),
    ...(author ? { authors: [author] } : {}),
    ...(kind ? { kind } : {}),
  }
}

function complete(given: Partial<DraftRequest>): DraftRequest {
  const { headline, section, authors, kind } = given
  if (headline === undefined || section === undefined || !authors || kind === undefined) {
    const missing = Object.entries({ headline, section, author: authors, kind })
      .filter(([, value]) => value === undefined)
      .map(([name]) => `--${name}`)
    throw new Mistake(
      `Missing: ${missing.join(', ')}. Without a terminal nothing is asked: say them, or --yes for the defaults of all but the headline.`,
    )
  }
  return { ...given, headline, section, authors, kind }
}

function write({ file, text }: Draft) {
  const folder = dirname(file)
  // A folder without an article is none to the library, and yet somebody's.
  if (existsSync(folder))
    throw new Mistake(`${folder} exists; expected no such folder. Choose another --slug.`)
  mkdirSync(folder, { recursive: true })
  try {
    writeFileAtomic(file, text)
  } catch (error) {
    // On a full disk a folder may be all there was room for; it would be in the way of the next try.
    rmdirSync(folder)
    throw error
  }
}

async function tell({ file, address, slug }: Draft, open: boolean) {
  const preview = previewOf(address)
  process.stdout.write(`${file}\n${preview}\n\n`)
  process.stdout.write(
    [
      'Next: write the dek, the one field still empty, and the text under the second ---.',
      `      npm run dev shows it at the address above; npm run hero -- ${slug} draws a map for its head.`,
      '      npm run check says what is wrong; when nothing is, change "status: draft" to "status: ready".\n',
    ].join('\n'),
  )
  if (!open) return
  const failure = !(await isPreviewRunning())
    ? 'The preview does not run yet: npm run dev, then open the address above.'
    : (await openInBrowser(preview))
      ? ''
      : 'No browser could be opened from here; open the address above.'
  if (failure) process.stdout.write(`${failure}\n`)
}

await command({ name: 'new', usage, options }, begin)
