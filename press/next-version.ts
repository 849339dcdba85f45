import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The version of Next whose pages the tests have seen. Another is tried with `npx vitest run press` before it stands here. */
export const testedNext = '16.4.6'

/** The version that compiles the application. */
export function installedNext(): string {
  const file = createRequire(import.meta.url).resolve('next/package.json')
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'))
  return version
}

/** What to say of a version that no test has seen; undefined of the one that they have. What it writes otherwise is refused. */
export function unknownNext(version: string): string | undefined {
  if (version === testedNext) return undefined
  return `Next ${version} compiles this site, and the press was tested with ${testedNext}. Markup that it does not know stops the print; look at the pages all the same.\n`
}
