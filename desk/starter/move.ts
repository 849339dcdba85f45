import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { parse } from 'yaml'
import { slugFor } from '../../lib/content/names'
import { icons } from '../../lib/edition/icons'

/** A file or a folder that goes elsewhere. */
export interface Move {
  from: string
  to: string
}

/** What is in the content folder, and where it goes to make room: nothing that somebody wrote is thrown away. */
export interface Standing {
  name: string
  /** Whether it is the publication that the software comes with, which nobody will miss there. */
  isExample: boolean
  moves: readonly Move[]
}

/** What makes way for a new publication; undefined where there is none. The icons are its own, too. */
export function standingIn(contentDir: string): Standing | undefined {
  if (!existsSync(contentDir)) return undefined
  const name = nameIn(`${contentDir}/site.yaml`)
  const home = freeFolder(`examples/${slugFor(name) || 'publication'}`)
  const marks = ['/icon.svg', ...icons.map(({ address }) => address)].filter((at) =>
    existsSync(`public${at}`),
  )
  return {
    name,
    isExample: slugFor(name) === softwareName(),
    moves: [
      { from: contentDir, to: home },
      // What it has in a folder of its own goes with it, and stays what readers see.
      ...marks
        .filter((at) => !existsSync(`${contentDir}/public${at}`))
        .map((at) => ({ from: `public${at}`, to: `${home}/public${at}` })),
    ],
  }
}

function nameIn(file: string): string {
  if (!existsSync(file)) return ''
  try {
    const facts: unknown = parse(readFileSync(file, 'utf8'))
    const name = typeof facts === 'object' && facts !== null ? Reflect.get(facts, 'name') : undefined
    return typeof name === 'string' ? name : ''
  } catch {
    // What cannot be read is moved all the same.
    return ''
  }
}

function softwareName(): unknown {
  return JSON.parse(readFileSync('package.json', 'utf8')).name
}

function freeFolder(wanted: string): string {
  let folder = wanted
  for (let number = 2; existsSync(folder); number++) folder = `${wanted}-${number}`
  return folder
}

/** Moves a file or a folder, and tells git where it knows what is moved. */
export function move({ from, to }: Move): void {
  mkdirSync(dirname(to), { recursive: true })
  const { status, stdout } = spawnSync('git', ['ls-files', '--', from], { encoding: 'utf8' })
  if (status === 0 && stdout !== '') execFileSync('git', ['mv', '--', from, to])
  else renameSync(from, to)
}
