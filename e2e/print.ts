import { spawnSync } from 'node:child_process'
import { isPrinted } from '../press/stamp'
import { publicationFolder, publicationNow, publicationOut } from '../tests/publication'

/** `npm run e2e`, before its browser: prints the publication of the tests with the style guide, unless it is printed. */
const env = {
  ...process.env,
  CONTENT_DIR: publicationFolder,
  OUT_DIR: publicationOut,
  PASSPORT_NOW: publicationNow.toISOString(),
  STYLE_GUIDE: '1',
  // Whatever is set for the site that is published.
  SITE_URL: '',
}

if (!isPrinted(process.cwd(), env)) {
  process.exitCode = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', env }).status ?? 1
}
