import { spawnSync } from 'node:child_process'

/** Whether this machine lets a user mount a disk of their own, in a world of their own. */
export const hasSmallDisks = spawnSync('unshare', ['-rm', 'true']).status === 0

/** Runs a script of a shell with a disk of its own at a folder. Returns what it printed. @param size as `64m` */
export function onSmallDisk(
  folder: string,
  size: string,
  script: string,
  env: Record<string, string>,
): string {
  const mounted = `mount -t tmpfs -o size=${size} none ${folder} && { ${script}\n}`
  const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', mounted], {
    ...{ encoding: 'utf8', env: { ...process.env, ...env } },
  })
  return stdout + stderr
}
