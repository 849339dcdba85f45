/** What a request says of itself. */
export interface Asking {
  method: string
  headers: Pick<Headers, 'get'>
}

/** The names of this machine to itself. A name that only leads here, as a stranger's may, is none. */
const ours = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i

/**
 * Why a request is none of the writer's own page, or undefined when it is. Whatever a browser opens can send requests
 * to this machine, under a name that was made to lead here (DNS rebinding) or from a page of another site: drafts are
 * not for it to read, and files not for it to write.
 */
export function refusal({ method, headers }: Asking): string | undefined {
  const host = headers.get('host') ?? ''
  if (!ours.test(host)) return 'The preview answers to localhost alone.'
  const origin = headers.get('origin')
  if (origin !== null && origin !== `http://${host}`) return 'The preview answers its own pages alone.'
  const site = headers.get('sec-fetch-site')
  // Who follows a link from elsewhere may look: a browser tells no other site what it sees.
  const isVisit = method === 'GET' && headers.get('sec-fetch-mode') === 'navigate'
  if (site !== null && site !== 'same-origin' && site !== 'none' && !isVisit)
    return 'The preview answers its own pages alone.'
  if (method === 'GET' || method === 'HEAD') return undefined
  if (origin === null) return 'Only a page of the preview may write.'
  const type = headers.get('content-type') ?? ''
  return /^application\/(?:json|octet-stream)(?:;|$)/.test(type) ? undefined : 'Expected JSON.'
}
