/** The path as people write it; one with a stray % is taken as it is. */
export function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** The path as it stands in a request, whichever way it was written. */
export function encoded(path: string): string {
  return encodeURI(decoded(path))
}

/** The path of a former address: decoded, without its query, with a closing slash unless it names a file. */
export function pathOf(address: string): string {
  const path = decoded(address.split('?', 1)[0] ?? '')
  return path.endsWith('/') || namesFile(path) ? path : `${path}/`
}

/** The query of a former address, such as `p=123`, or the empty string. */
export function queryOf(address: string): string {
  return address.split('?')[1] ?? ''
}

/** Whether a path ends as the name of a file does. */
export function namesFile(path: string): boolean {
  return /\.[a-z0-9]+$/i.test(path)
}
