import { readFileSync, writeFileSync } from 'node:fs'
import { asked } from '../lib/content/command'
import { withGuide } from '../lib/content/rules/guide'

const usage = `Writes what each message means into the writers' guide, from the rules themselves.

  npm run rules

Exit codes: 0 it is written, 2 what was asked cannot be done.
`

asked({ name: 'rules', usage })
const guideFile = 'docs/writing.md'
writeFileSync(guideFile, withGuide(readFileSync(guideFile, 'utf8')))
