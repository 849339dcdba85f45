import { at, type Result } from './check'
import type { Site } from './site'

/** By indexnow.org a key has 8 to 128 letters, digits and dashes. */
const keyFile = /^\/([A-Za-z0-9-]{8,128})\.txt$/

/** Item 19: a file named after the key holds the key, so that an engine knows who announces a change. */
export async function indexNowKey(site: Site): Promise<Result> {
  const files = site.files.filter((file) => keyFile.test(file))
  if (files.length === 0) return { checked: 1, findings: at('/', ['no key file of IndexNow']) }
  const findings = await Promise.all(
    files.map(async (file) => {
      const { body, headers } = await site.ask(file)
      const isKey = body.toString().trim() === keyFile.exec(file)?.[1]
      const isText = headers.get('content-type')?.startsWith('text/plain') ?? false
      return at(file, isKey && isText ? [] : ['it does not hold its own name, as plain text'])
    }),
  )
  return { checked: files.length, findings: findings.flat() }
}
