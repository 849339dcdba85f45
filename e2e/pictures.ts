import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright'
import { asked } from '../lib/content/command'
import { publicationFolder, publicationNow } from '../tests/publication'
import { launchBrowser } from './browser'

const usage = `Takes the pictures of docs/writing.md anew, of the real commands and the real preview.

  npm run pictures

Exit codes: 0 they are taken, 2 what was asked cannot be done.
`

asked({ name: 'pictures', usage })
const folder = 'docs/pictures'
const port = process.env.PORT ?? '4191'
const size = { width: 900, height: 640 }
/** Wide enough for the panel to stand beside the article. */
const wide = { width: 1440, height: 900 }

const contentDir = mkdtempSync('.cache-pictures-')
cpSync(publicationFolder, contentDir, { recursive: true })
const env = {
  ...process.env,
  CONTENT_DIR: contentDir,
  PORT: port,
  PASSPORT_NOW: publicationNow.toISOString(),
}
const headline = 'A bridge that two countries own and neither mends'
const flags = ['--headline', headline, '--section', 'inland', '--author', 'staff', '--kind', 'news']

const begun = run('new', flags)
const [file = '', address = ''] = begun.split('\n')
mkdirSync(folder, { recursive: true })
// A group of its own, so that what it starts ends with it.
const server = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'desk/dev.ts'], {
  env,
  detached: true,
})
const browser = await launchBrowser()
try {
  const page = await browser.newPage({ viewport: size, colorScheme: 'light' })
  await untilReady()
  await page.goto(address, { timeout: 300_000 })
  await page.getByText('field-empty').first().waitFor({ timeout: 120_000 })
  for (const code of await page.locator('.problems code').all()) {
    await code.evaluate(
      (place, dir) => place.replaceChildren(place.textContent.replace(dir, 'content')),
      contentDir,
    )
  }
  await take(page, 'problem')
  writeFileSync(file, written(readFileSync(file, 'utf8')))
  await page.getByRole('heading', { level: 1, name: headline }).waitFor({ timeout: 120_000 })
  await page.setViewportSize(wide)
  await page.locator('.preview-card img').evaluate((card: HTMLImageElement) => card.decode())
  await take(page, 'draft')
  await page.setViewportSize(size)
  const command = flags.map((flag) => (flag.includes(' ') ? `"${flag}"` : flag)).join(' ')
  await page.setContent(terminal(`$ npm run new -- ${command}\n${begun}`))
  await take(page.locator('pre'), 'terminal')
} finally {
  await browser.close()
  if (server.pid) process.kill(-server.pid, 'SIGTERM')
  rmSync(contentDir, { recursive: true })
}

/** What a command prints, under the name that content has outside of this folder. */
function run(name: string, args: readonly string[]): string {
  const tsx = 'node_modules/tsx/dist/cli.mjs'
  return spawnSync(process.execPath, [tsx, `desk/${name}.ts`, ...args], { encoding: 'utf8', env }).stdout
}

function untilReady(): Promise<void> {
  return new Promise((ready) => {
    server.stdout.on('data', (text) => {
      if (String(text).includes('Ready in')) ready()
    })
  })
}

function written(text: string): string {
  const dek = 'dek: Its middle span fell in March. Each bank says the other should pay.'
  return `${text.replace(/^dek:$/m, dek)}The middle of the bridge went in the night, with nobody on it.\n`
}

function terminal(text: string): string {
  const outside = text.replaceAll(contentDir, 'content').replaceAll(`:${port}/`, ':3000/')
  const shown = outside.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const style = 'margin:0;padding:24px;white-space:pre-wrap;font:15px/1.6 monospace'
  return `<body style="margin:0;background:#14181f;color:#e8e6df"><pre style="${style}">${shown}</pre>`
}

async function take(shown: Page | Locator, name: string) {
  await shown.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 70 })
  process.stdout.write(`${folder}/${name}.jpg\n`)
}
