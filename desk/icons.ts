import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { makeIcons } from '../lib/cards/make-icons'
import { markFile } from '../lib/cards/mark'
import { command } from '../lib/content/command'

const usage = `Makes every icon anew from icon.svg, beside it. Run when the mark changes: the results are in git.

  npm run icons

Exit codes: 0 they are made, 2 they cannot be.
`

await command({ name: 'icons', usage }, async () => {
  const folder = relative(process.cwd(), dirname(markFile()))
  for (const { address, bytes } of await makeIcons(readFileSync(markFile()))) {
    writeFileAtomic(`${folder}${address}`, bytes)
    process.stdout.write(`${folder}${address}  ${bytes.length} bytes\n`)
  }
  return 0
})
