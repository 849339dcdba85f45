import pMap from 'p-map'
import { at, differs, type Finding, type Result } from './check'
import type { Site } from './site'

const hashed = /^\/(_next\/static\/(chunks|media)\/|images\/[0-9a-f]{12}-|recordings\/[0-9a-f]{12}\.)/
const atOnce = 8

/** Item 20: every file answers as a host should: HEAD as GET, a copy that is still good with 304, and how long to keep it. */
export async function answersWell(site: Site): Promise<Result> {
  // What tells hosts how to serve the others is not itself served by them.
  const files = [
    ...site.pages.map(({ address }) => address),
    ...site.files.filter((file) => !/^\/_[a-z]+$/.test(file)),
  ]
  const findings: Finding[] = []
  await pMap(
    files,
    async (file) => {
      findings.push(...at(file, await answerFaults(file, site)))
    },
    { concurrency: atOnce },
  )
  return { checked: files.length, findings: findings.sort((a, b) => (a.where < b.where ? -1 : 1)) }
}

export async function answerFaults(path: string, site: Pick<Site, 'fetch'>): Promise<string[]> {
  const got = await site.fetch(path, {})
  const head = await site.fetch(path, { method: 'HEAD' })
  const [etag, modified] = [got.headers.get('etag'), got.headers.get('last-modified')]
  if (got.status !== 200 || !etag) return [`GET answers ${got.status}, ETag ${etag}; expected 200 and a tag`]
  const again = await site.fetch(path, {
    headers: { 'if-none-match': etag, 'if-modified-since': new Date(0).toUTCString() },
  })
  const kept = got.headers.get('cache-control')
  return [
    ...differs('the status of HEAD', head.status, got.status),
    ...[
      'content-type',
      'content-length',
      'etag',
      'cache-control',
      'last-modified',
      'content-encoding',
    ].flatMap((name) => differs(`${name} of HEAD`, head.headers.get(name), got.headers.get(name))),
    ...differs('the status of a copy that is still good', [again.status, again.body.length], [304, 0]),
    ...(modified ? [] : ['no Last-Modified']),
    ...(hashed.test(path) === (kept?.includes('immutable') ?? false) ? [] : [`Cache-Control is "${kept}"`]),
  ]
}
