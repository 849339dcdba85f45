import { spawnSync } from 'node:child_process'
import { Mistake } from '../../lib/content/mistake'
import type { Tree } from './plan'

/** Where the versions of the software are kept, apart from the tags of the publication. */
const kept = (version: string) => `refs/software/v${version}`

const mostBytes = 200_000_000

/** What a git command says. @param code exit codes beside 0 that are answers, too */
function git(args: readonly string[], code: readonly number[] = []): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, { maxBuffer: mostBytes })
  if (error) throw new Mistake(`git could not be run: ${error.message}.`)
  if (status === 0 || code.includes(status ?? -1)) return stdout
  throw new Mistake(`git ${args[0]} failed: ${stderr.toString().trim()}`)
}

/** Files that are not as they were last committed, or that git does not know. */
export function unsaved(): string[] {
  return git(['status', '--porcelain', '-z']).toString().split('\0').filter(Boolean)
}

/** Fetches the tags of some versions. @param from a remote, an address or a folder */
export function fetchVersions(from: string, versions: readonly string[]): void {
  const refs = versions.map((version) => `+refs/tags/v${version}:${kept(version)}`)
  // `--` keeps what somebody typed from being taken for an option.
  git(['fetch', '--quiet', '--no-tags', '--', from, ...refs])
}

/** The tags that a remote, an address or a folder has, as versions. */
export function versionsAt(from: string): string[] {
  const lines = git(['ls-remote', '--tags', '--refs', '--', from]).toString().split('\n')
  return lines.flatMap((line) => /refs\/tags\/v(\d+\.\d+\.\d+)$/.exec(line)?.[1] ?? [])
}

export function remotes(): string[] {
  return git(['remote']).toString().split('\n').filter(Boolean)
}

/** The files of a version, or of what is committed here. A link or a module of git is none: an update brings no such thing. */
export function treeOf(version?: string): Tree {
  const listed = git(['ls-tree', '-r', '-z', version === undefined ? 'HEAD' : kept(version)]).toString()
  return new Map(
    listed.split('\0').flatMap((line): [string, string][] => {
      const [, mode, blob, path] = /^(100644|100755) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? []
      return mode && blob && path ? [[path, `${mode} ${blob}`]] : []
    }),
  )
}

/** The bytes of a file of a tree. */
export function bytesOf(entry: string): Buffer {
  return git(['cat-file', 'blob', entry.slice(entry.indexOf(' ') + 1)])
}

/** Merges three files; where both changed the same lines, both stand there between marks. */
export function mergeFiles(
  [ours, base, theirs]: readonly [string, string, string],
  names: readonly [string, string, string],
): { bytes: Buffer; conflicts: boolean } {
  const labels = names.flatMap((name) => ['-L', name])
  const { status, stdout, stderr } = spawnSync('git', ['merge-file', '-p', ...labels, ours, base, theirs], {
    maxBuffer: mostBytes,
  })
  // More than 127 conflicts are said as 127; 255 is a file that cannot be merged.
  if (status === null || status > 127) throw new Mistake(`git merge-file failed: ${stderr.toString().trim()}`)
  return { bytes: stdout, conflicts: status > 0 }
}
