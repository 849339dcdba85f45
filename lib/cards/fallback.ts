import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { likely } from '../words/languages'

/** A file of letters, and the letters it has. */
export interface FontFile {
  path: string
  /** The code points of its letters, from the first to the last of each row. */
  spans: readonly (readonly [from: number, to: number])[]
}

// Not resolved as a module is: in development the bundler would answer with a name of its own.
export const packages = join(/*turbopackIgnore: true*/ process.cwd(), 'node_modules', '@fontsource-variable')

/** Families of Noto that have a weight to choose, those that go with a serif first. */
const noto = /^noto-(?:serif|naskh|sans)-[a-z-]+$/
const order = ['noto-serif', 'noto-naskh', 'noto-sans']

/** Which family draws the signs that Chinese, Japanese and Korean share, by the script of a text. */
const shared: Readonly<Record<string, string>> = { Hans: '-sc', Hant: '-tc', Jpan: '-jp', Kore: '-kr' }

let known: readonly { name: string; files: readonly FontFile[] }[] | undefined

/**
 * The files that have what the faces of the house have no letters for: every family of Noto that is installed. To add
 * a script is to install its family. @param language of the text: one sign may be drawn differently in two of them
 */
export function fallbackFiles(language: string): FontFile[] {
  known ??= readdirSync(packages)
    .filter((name) => noto.test(name) && existsSync(join(packages, name, 'unicode.json')))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => ({ name, files: filesOf(name) }))
  const own = shared[likely(language).script ?? ''] ?? '-sc'
  const isOwn = (name: string) => name.endsWith(own)
  return [...known.filter(({ name }) => isOwn(name)), ...known.filter(({ name }) => !isOwn(name))].flatMap(
    ({ files }) => files,
  )
}

function rank(name: string): number {
  return order.findIndex((kind) => name.startsWith(kind))
}

const ranges = z.record(z.string(), z.string())

/** The files of a family, by what its own list says they hold. */
function filesOf(name: string): FontFile[] {
  const list = ranges.parse(JSON.parse(readFileSync(join(packages, name, 'unicode.json'), 'utf8')))
  return Object.entries(list).flatMap(([subset, written]) => {
    const path = join(packages, name, 'files', `${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`)
    return existsSync(path) ? [{ path, spans: spansOf(written) }] : []
  })
}

/** @param written as CSS has it: `U+600-6FF,U+200C` */
function spansOf(written: string): FontFile['spans'] {
  return written.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
}
