import { writeFileSync } from 'node:fs'
import { makeIcons } from '../lib/cards/make-icons'

/** Makes every icon anew from `public/icon.svg`. Run when the mark changes: the results are in git. */
for (const { address, bytes } of await makeIcons()) {
  writeFileSync(`public${address}`, bytes)
  process.stdout.write(`public${address}  ${bytes.length} bytes\n`)
}
