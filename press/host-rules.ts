import type { BigIntStats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
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
  /** The print they belong to, by the name that the system has for its folder; undefined where there is none. */
  print: string | undefined
}

const known = new Map<string, { identity: string; rules: Rules }>()

/** A print is away while another takes its place, for less than a thousandth of a second; what is longer away is none. */
const patience = { tries: 20, pause: 10 }

/** The rules that the press wrote among the pages of a folder, read anew when they or the folder change. */
export async function rulesIn(root: string): Promise<Rules> {
  const files = [redirectsFile, headersFile].map((name) => join(root, name))
  for (;;) {
    const print = await printIn(root)
    const stats = await Promise.all(files.map((file) => found(stat(file, { bigint: true }))))
    const identity = [print, ...stats.map((each: BigIntStats | undefined) => each && identityOf(each))].join()
    const before = known.get(root)
    if (before?.identity === identity) return before.rules
    const rules = { ...(await readRules(files)), print }
    // Read while one print took the place of another, they may be of both.
    if ((await printIn(root)) !== print) continue
    known.set(root, { identity, rules })
    return rules
  }
}

/** The print that lies in a folder now; waits a moment while there is none. */
export async function printIn(root: string): Promise<string | undefined> {
  for (let tries = 0; tries < patience.tries; tries++) {
    const stats = await found(stat(root, { bigint: true }))
    if (stats) return `${stats.dev}:${stats.ino}`
    await setTimeout(patience.pause)
  }
  return undefined
}

async function readRules(files: readonly string[]): Promise<Omit<Rules, 'print'>> {
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
