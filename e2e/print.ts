import { spawnSync } from 'node:child_process'
import { isPrinted } from '../press/stamp'
import { publicationSettings } from '../tests/publication'

/** `npm run e2e`, before its browser: prints the publication of the tests, unless it is printed. */
const env = { ...process.env, ...publicationSettings }

if (!isPrinted(process.cwd(), env)) {
  process.exitCode = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', env }).status ?? 1
}
