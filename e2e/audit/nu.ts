import { execFile, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import type { Finding, Result } from './check'

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
const run = promisify(execFile)

/** What the checker does not know yet, and browsers do; each is shown to work by a browser test. */
const newer = [
  /^CSS: .*“(margin-trim|anchor-name|position-anchor|paint-order|vector-effect)”/,
  /^CSS: “top”: (“anchor\(.*is not a “top” value|Parse Error)/,
  /^CSS: Unrecognized at-rule “@(view-transition|property)”/,
  /^Bad value .*“content” on element “meta”: Unrecognized source-expression 'inline-speculation-rules'/s,
]

interface Message {
  type: 'error' | 'info' | 'non-document-error'
  url: string
  lastLine?: number
  lastColumn?: number
  message: string
}

/** True where the Nu checker can run: it is a Java program. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0
}

/** What the Nu HTML checker (of the W3C and the WHATWG) holds against files, all in one run. */
export async function nuFaults(files: readonly string[]): Promise<Finding[]> {
  const { stderr } = await run('java', ['-jar', jar, '--format', 'json', '--exit-zero-always', ...files], {
    maxBuffer: 1 << 28,
  })
  const { messages }: { messages: Message[] } = JSON.parse(stderr)
  return messages
    .filter(({ type, message }) => type !== 'info' && !newer.some((one) => one.test(message)))
    .map(({ url, lastLine, lastColumn, message }) => ({
      where: `${fileOf(url)}:${lastLine}:${lastColumn}`,
      what: message,
    }))
}

export async function nu(files: readonly string[]): Promise<Result> {
  if (!hasJava()) return { checked: 0, findings: [], notRun: 'no Java' }
  return { checked: files.length, findings: await nuFaults(files) }
}

function fileOf(url: string): string {
  return url.replace(`file:${process.cwd()}/`, '')
}
