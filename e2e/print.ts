import { spawnSync } from 'node:child_process'
import { isPrinted } from '../press/stamp'
import { otherSettings, publicationSettings } from '../tests/publication'

/** `npm run e2e`, before its browser: prints the publications of the tests, unless they are printed. */
for (const settings of [publicationSettings, otherSettings]) {
  const env = { ...process.env, ...settings }
  if (isPrinted(process.cwd(), env)) continue
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', env })
  process.exitCode ||= status ?? 1
}
