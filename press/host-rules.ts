import type { BigIntStats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type FindHeaders,
  type FindRedirect,
  headersFile,
  pathFrom,
  readHeaders,
  readRedirects,
  redirectsFile,
} from '../lib/hosting/host-files'
import { identityOf } from './identity'

interface Rules {
  /** The path under which the site is published. */
  path: string
  findRedirect: FindRedirect
  findHeaders: FindHeaders
}

const known = new Map<string, { identity: string; rules: Promise<Rules> }>()

/** The rules that the press wrote among the pages of a folder, read anew when they change. */
export async function rulesIn(root: string): Promise<Rules> {
  const files = [redirectsFile, headersFile].map((name) => join(root, name))
  const stats = await Promise.all(files.map((file) => found(stat(file, { bigint: true }))))
  const identity = stats.map((each: BigIntStats | undefined) => each && identityOf(each)).join()
  const before = known.get(root)
  if (before?.identity === identity) return before.rules
  const rules = readRules(files)
  known.set(root, { identity, rules })
  rules.catch(() => known.delete(root))
  return rules
}

async function readRules(files: readonly string[]): Promise<Rules> {
  const texts = await Promise.all(files.map((file) => found(readFile(file, 'utf8'))))
  const [redirects = '', headers = ''] = texts
  return {
    path: pathFrom(headers),
    findRedirect: readRedirects(redirects),
    findHeaders: readHeaders(headers),
  }
}

/** What was read of a file, or undefined where there is none: they come and go with each build. */
async function found<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Whether a file is read by hosts and never by readers, in the capitals of any file system. */
export function isForHosts(path: string): boolean {
  const name = path.slice(1).toLowerCase()
  return name === redirectsFile || name === headersFile
}
