import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  type FindHeaders,
  type FindRedirect,
  headersFile,
  readHeaders,
  readRedirects,
  redirectsFile,
} from '../lib/hosting/host-files'

interface Rules {
  findRedirect: FindRedirect
  findHeaders: FindHeaders
}

const known = new Map<string, { stamp: string; rules: Rules }>()

/** The rules that the press wrote among the pages of a folder, read anew when they change. */
export function rulesIn(root: string): Rules {
  const files = [redirectsFile, headersFile].map((name) => join(root, name))
  const stamp = files.map(stampOf).join()
  const found = known.get(root)
  if (found?.stamp === stamp) return found.rules
  const [redirects = '', headers = ''] = files.map((file) =>
    stampOf(file) ? readFileSync(file, 'utf8') : '',
  )
  const rules = { findRedirect: readRedirects(redirects), findHeaders: readHeaders(headers) }
  known.set(root, { stamp, rules })
  return rules
}

function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats ? `${stats.mtimeMs}:${stats.size}` : ''
}
