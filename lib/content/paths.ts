/**
 * The grammar of paths on the site, the same wherever one is written: letters and digits of any script, `- . _ ~ + , @`,
 * and slashes between parts that neither begin with a dot nor are empty. No host gives any of these a meaning of its own.
 */
const grammar = /^(?:\/|(?:\/(?!\.)[\p{L}\p{M}\p{N}\p{Join_Control}._~+,@-]+)+\/?)$/u

/** Room for two paths in the thousand characters of a line that Cloudflare Pages reads. */
const longest = 480

/** What writers are told of the grammar. */
export const pathRule =
  'a path on this site: / between parts of letters, digits and - . _ ~ + , @, none beginning with a dot'

/** The path that was written, its letters as people read them; undefined where it is none, or too long. */
export function parsePath(written: string): string | undefined {
  const path = readPath(written)
  return path !== undefined && encoded(path).length <= longest ? path : undefined
}

/**
 * Likewise, of whatever length: a host has before it what a site is published under. This is the one place where a path
 * is decoded, once: what would mean something after a second time, such as `%2522`, is no path.
 */
export function readPath(written: string): string | undefined {
  try {
    const path = written.split('/').map(decodedPart).join('/')
    return grammar.test(path) ? path : undefined
  } catch {
    // Stands for no letters.
    return undefined
  }
}

function decodedPart(part: string): string {
  const decoded = decodeURIComponent(part)
  if (decoded.includes('/')) throw new URIError('a slash within a part')
  return decoded
}

/** A path as it stands in a request. @param path as `parsePath` gives it */
export function encoded(path: string): string {
  return encodeURI(path)
}

/** A path without its closing slash: hosts answer both alike, so both are one address. The front page is ''. */
export function bare(path: string): string {
  return path.replace(/\/$/, '')
}

/** Whether a path ends as the name of a file does. */
export function namesFile(path: string): boolean {
  return /\.[a-z0-9]+$/i.test(path)
}

/** An address of a former site: a path, and what the query of a request must hold besides, such as `p=123`. */
export interface FormerAddress {
  path: string
  query: string
}

/** Reads a former address. The front page is one only with a question, since it is always there. */
export function parseFormer(written: string): FormerAddress | undefined {
  const [before = '', query = '', ...more] = written.split('?')
  const path = parsePath(before)
  if (path === undefined || more.length > 0) return undefined
  const isSound = written.includes('?') ? /^[a-z_]{1,32}=[\w.-]{1,64}$/.test(query) : path !== '/'
  return isSound ? { path, query } : undefined
}

/** The path that was surely meant by what is none. */
export function meantPath(written: string): string | undefined {
  const [, path = written] = /^https?:\/\/[^/]+(\/.*)$/i.exec(written.trim()) ?? []
  const meant = `/${path}`.replaceAll('\\', '/').replace(/\/{2,}/g, '/')
  return meant !== written && meant !== '/' && parsePath(meant) !== undefined ? meant : undefined
}
