import { mkdirSync } from 'node:fs'
import { asked } from '../lib/content/command'
import { startProgress } from '../lib/content/progress'
import { launchBrowser } from './browser'
import serve from './serve'
import { guidePages, pageKinds, schemes } from './site'

const usage = `Takes pictures of every kind of page of the tests' publication, narrow to wide, light and dark, to be looked at.

  npm run sheet

Exit codes: 0 they are in .cache/sheet/, 2 what was asked cannot be done.
`

asked({ name: 'sheet', usage })
const folder = '.cache/sheet'
const pages = { ...pageKinds(), ...guidePages() }
const widths = [390, 768, 1440]

mkdirSync(folder, { recursive: true })
const stop = await serve()
const browser = await launchBrowser()
const progress = startProgress('Taking pictures', Object.keys(pages).length * widths.length * schemes.length)
for (const [name, address] of Object.entries(pages)) {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      await page.goto(`${process.env.PASSPORT_URL}${address}`, { waitUntil: 'networkidle' })
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true })
      await page.close()
      progress.step()
    }
  }
}
progress.end()
await browser.close()
await stop()
process.stdout.write(`The pictures are in ${folder}/\n`)
