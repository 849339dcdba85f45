import env from '@next/env'
import { checkPublication } from '../lib/check/publication'
import { isError, Refused, report } from '../lib/content/problem'
import { type Publication, readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { compiledApplication, NotCompiled } from './compile'
import { printerOf } from './fingerprint'
import { print } from './print'
import { stampOf, stampPrint } from './stamp'

/**
 * `npm run build`: checks what readers may see, compiles the application unless that was done before, and prints the
 * site. What is checked is what is printed: the content is read once.
 */
async function build(): Promise<void> {
  env.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error })
  const { outDir, now, guide, contentDir } = readSettings()
  // Every process of a build prints the same edition.
  Object.assign(process.env, { NODE_ENV: 'production', PASSPORT_BUILD_NOW: now.toISOString() })
  const root = process.cwd()
  // Taken before anything is read: a source that changes meanwhile will then differ.
  const stamp = stampOf(root)
  const publication = readPublication(contentDir)
  if (!(await isSound(publication, now))) {
    process.exitCode = 1
    return
  }
  const app = await compiledApplication(root)
  await print(publication, outDir, { app, guide, printer: printerOf(root) })
  stampPrint(root, stamp)
}

/** Tells every problem of what readers may see. A warning keeps nothing from them. */
async function isSound(publication: Publication, now: Date): Promise<boolean> {
  const problems = await checkPublication(publication, now, { drafts: false })
  const { length } = publication.articles
  process.stdout.write(
    problems.length > 0
      ? report(problems)
      : `${publication.contentDir}: ${length} ${length === 1 ? 'article' : 'articles'} checked, no problems\n`,
  )
  return !problems.some(isError)
}

build().catch((error: unknown) => {
  // What is wrong with pages is for the person at the keyboard; a stack trace would only hide it.
  const isPlain = error instanceof Refused || error instanceof NotCompiled
  process.stderr.write(`\n${isPlain ? error.message : error instanceof Error ? error.stack : error}\n`)
  process.exitCode = 1
})
