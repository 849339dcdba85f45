import env from '@next/env'
import { Refused } from '../lib/content/problem'
import { readSettings } from '../lib/content/settings'
import { compiledApplication, NotCompiled } from './compile'
import { print } from './print'
import { stampOf, stampPrint } from './stamp'

/** `npm run build`, after the check: compiles the application unless that was done before, and prints the site. */
async function build(): Promise<void> {
  env.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error })
  const { outDir, now, guide } = readSettings()
  // Every process of a build prints the same edition.
  Object.assign(process.env, { NODE_ENV: 'production', PASSPORT_BUILD_NOW: now.toISOString() })
  const root = process.cwd()
  // Taken before anything is read: a source that changes meanwhile will then differ.
  const stamp = stampOf(root)
  const app = await compiledApplication(root)
  await print(app, outDir, { guide })
  stampPrint(root, stamp)
}

build().catch((error: unknown) => {
  // What is wrong with pages is for the person at the keyboard; a stack trace would only hide it.
  const isPlain = error instanceof Refused || error instanceof NotCompiled
  process.stderr.write(`\n${isPlain ? error.message : error instanceof Error ? error.stack : error}\n`)
  process.exitCode = 1
})
