/** What a request asks for. */
export interface Target {
  /** Decoded, with one slash between its parts and no dots; undefined where no file can be called so. */
  path: string | undefined
  /** With its question mark, as it was sent. */
  query: string
  /** Whether the path was sent without dots and doubled slashes. */
  plain: boolean
}

/** Either the path alone or, as proxies ask, a whole address (RFC 9112, 3.2.1 and 3.2.2). */
const form = /^(?<host>https?:\/\/[!-"$-.0->@-~]+)?(?<path>\/[!-"$->@-~]*)?(?<query>\?[!-~\x80-\xff]*)?$/i

/** No name of a file holds these, and what a server takes for a separator is not for a reader to say. */
const unspeakable = /[/\\\p{Cc}]/u

/** Reads the target of a request, once; undefined where it is no address at all. */
export function readTarget(target: string): Target | undefined {
  const { host, path = host && '/', query = '' } = form.exec(target)?.groups ?? {}
  if (path === undefined) return undefined
  const names = path.split('/').slice(1).map(decoded)
  const isFolder = ['', '.', '..'].includes(names.at(-1) ?? '')
  const plain = names.every((name, i) => !isDots(name) && (name !== '' || i === names.length - 1))
  return { path: joined(names, isFolder), query, plain }
}

/** A path as it stands in a `Location`. */
export function written(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent)
}

function joined(names: readonly (string | undefined)[], isFolder: boolean): string | undefined {
  const kept: string[] = []
  for (const name of names) {
    if (name === undefined || unspeakable.test(name)) return undefined
    if (name === '..') kept.pop()
    else if (name !== '' && name !== '.') kept.push(name)
  }
  return `/${kept.map((name) => `${name}/`).join('')}`.slice(
    0,
    isFolder || kept.length === 0 ? undefined : -1,
  )
}

function isDots(name: string | undefined): boolean {
  return name === '.' || name === '..'
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
