import { at, type Result } from './check'
import type { Site } from './site'

/** Item 19: a file named after the key holds the key, so that an engine knows who announces a change. */
export async function indexNowKey(site: Pick<Site, 'ask' | 'claims'>): Promise<Result> {
  const key = site.claims.indexNow
  if (key === undefined) return { checked: 0, findings: [], notRun: 'site.yaml names no key' }
  const file = `/${key}.txt`
  const { status, body, headers } = await site.ask(file)
  const isText = headers.get('content-type')?.startsWith('text/plain') ?? false
  const isKey = status === 200 && isText && body.toString().trim() === key
  return { checked: 1, findings: at(file, isKey ? [] : ['it does not hold its own name, as plain text']) }
}
