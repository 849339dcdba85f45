import { readFileSync, writeFileSync } from 'node:fs'
import { withGuide } from '../lib/content/rules/guide'

/** Writes what each message means into the writers' guide, from the rules themselves. */
const guideFile = 'docs/writing.md'
writeFileSync(guideFile, withGuide(readFileSync(guideFile, 'utf8')))
