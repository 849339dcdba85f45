import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readFile, rm, utimes } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { duration } from '../lib/content/progress'
import { type Application, readApplication } from './application'
import { fingerprintOf } from './fingerprint'
import { installedNext, unknownNext } from './next-version'
import { dropUnused } from './sweep'

/** Where compiled applications are kept, each in a folder of its own, and for each fingerprint the name of one. */
const kept = '.cache/app'

/** Why an application was not compiled. What Next or the press said of it is in the message. */
export class NotCompiled extends Error {
  override name = 'NotCompiled'
}

/**
 * The application for the code as it is. It is compiled once for each version of code, packages, settings and Node;
 * words are no part of it.
 */
export async function compiledApplication(
  projectDir: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Application> {
  const found = await knownApplication(projectDir)
  if (found) return found
  const pointer = pointerOf(projectDir)
  const start = performance.now()
  process.stderr.write(unknownNext(installedNext()) ?? '')
  process.stdout.write('Compiling the application\n')
  // Two builds that meet compile into two folders: the later name wins, and both hold the same.
  const distDir = join(kept, randomBytes(6).toString('hex'))
  await compile(projectDir, distDir, env)
  const app = await readApplication(projectDir, distDir)
  await writeFileAtomic(pointer, distDir)
  dropUnused(join(projectDir, kept))
  process.stdout.write(`Compiled the application in ${duration(performance.now() - start)}\n`)
  return app
}

/** The application for the code as it is, if it was compiled before. */
export async function knownApplication(projectDir: string): Promise<Application | undefined> {
  const pointer = pointerOf(projectDir)
  const known = await readFile(pointer, 'utf8').catch(() => undefined)
  if (known === undefined) return undefined
  // What is asked for lives on.
  const now = new Date()
  for (const used of [pointer, join(projectDir, known)]) await utimes(used, now, now).catch(() => {})
  return readApplication(projectDir, known).catch(() => undefined)
}

function pointerOf(projectDir: string): string {
  return join(projectDir, kept, `${fingerprintOf(projectDir)}.txt`)
}

/** Runs Next's compiler, which calls the press's adapter at its end. */
async function compile(projectDir: string, distDir: string, env: NodeJS.ProcessEnv): Promise<void> {
  await mkdir(join(projectDir, distDir), { recursive: true })
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: projectDir,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PASSPORT_DIST: distDir },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const [code] = await once(child, 'close')
  if (code === 0) return
  await rm(join(projectDir, distDir), { recursive: true, force: true })
  throw new NotCompiled(`${said.trim()}\nThe application could not be compiled.`)
}
