import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { asked } from '../lib/content/command'
import { jsonSchemas, schemaFolder } from './editor/json-schemas'

const usage = `Writes the JSON Schemas that editors read, after a change of the schemas in lib/.

  npm run schemas

Exit codes: 0 they are written, 2 what was asked cannot be done.
`

asked({ name: 'schemas', usage })
mkdirSync(schemaFolder, { recursive: true })
for (const [file, schema] of jsonSchemas()) {
  writeFileSync(file, JSON.stringify(schema))
  process.stdout.write(`${file}\n`)
}
// In the form that the linter keeps everything else in.
const format = ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', schemaFolder]
process.exitCode = spawnSync(process.execPath, format, { stdio: 'inherit' }).status ?? 1
